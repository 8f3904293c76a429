// SPDX-License-Identifier: EUPL-1.2
import { parseAst } from 'vite'

type Node = { type: string; [field: string]: unknown }

/**
 * What in a script Chromium 79, Firefox 78 or Safari 13.1 can't parse, by name. A pattern that is
 * built from text is found by its text.
 */
export function newSyntaxIn(script: string): string[] {
  const found: string[] = []
  visit(parseAst(script), false, (node, isInFunction) => {
    const name = newIn(node, isInFunction)
    if (name) found.push(`${name}: ${around(script, node)}`)
  })
  return found
}

/**
 * What a script asks of a built-in by its name, `URL.canParse`, that isn't offered there.
 * @param offered names by whose they are, with a blank between
 */
export function newNamesIn(script: string, offered: Readonly<Record<string, string>>): string[] {
  const found: string[] = []
  visit(parseAst(script), false, (node) => {
    const { object, property, computed } = node as { [field: string]: unknown }
    if (node.type !== 'MemberExpression' || computed) return
    if (!isNode(object) || object.type !== 'Identifier' || !isNode(property)) return
    // What is asked of the window is mostly ours, or looked for first.
    if (object.name === 'window') return
    const names = offered[String(object.name)]?.split(' ')
    const name = String(property.name)
    if (names && !names.includes(name) && !IS_SET.has(name)) found.push(around(script, node))
  })
  return found
}

// Not there until somebody sets it.
const IS_SET: ReadonlySet<string> = new Set(['prepareStackTrace'])

function around(script: string, { start }: Node): string {
  return script.slice(Number(start), Number(start) + 60)
}

function newIn(node: Node, isInFunction: boolean): string | null {
  switch (node.type) {
    case 'ChainExpression':
      return 'optional chaining'
    case 'LogicalExpression':
      return node.operator === '??' ? 'a default for null' : null
    case 'AssignmentExpression':
      return /^(\?\?|\|\||&&)=$/.test(String(node.operator)) ? 'logical assignment' : null
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return 'a class field'
    case 'PrivateIdentifier':
      return 'a private name'
    case 'StaticBlock':
      return 'a static block'
    case 'AwaitExpression':
    case 'ForOfStatement':
      return !isInFunction && (node.type === 'AwaitExpression' || node.await)
        ? 'await at the top level'
        : null
    case 'ExportAllDeclaration':
      return node.exported ? 'export of all under a name' : null
    case 'Literal':
      return newInLiteral(node)
    case 'TemplateElement':
      return LOOK_BEHIND.test(String((node.value as { raw: string }).raw)) ? 'a look behind' : null
    default:
      return null
  }
}

const LOOK_BEHIND = /\(\?<[=!]/

function newInLiteral(node: Node): string | null {
  if (typeof node.bigint === 'string') return 'a big integer'
  const regex = node.regex as { pattern: string; flags: string } | undefined
  if (LOOK_BEHIND.test(regex?.pattern ?? String(node.value))) return 'a look behind'
  if (/[dv]/.test(regex?.flags ?? '')) return 'a newer flag of a pattern'
  return typeof node.value === 'number' && /_/.test(String(node.raw)) ? 'a parted number' : null
}

function visit(
  value: unknown,
  isInFunction: boolean,
  see: (node: Node, isInFunction: boolean) => void,
): void {
  if (Array.isArray(value)) for (const one of value) visit(one, isInFunction, see)
  if (!isNode(value)) return
  see(value, isInFunction)
  const within = isInFunction || /Function/.test(value.type)
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) visit(part, within, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof Object(value).type === 'string'
}
