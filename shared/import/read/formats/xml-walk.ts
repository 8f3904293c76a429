// SPDX-License-Identifier: EUPL-1.2
import { Parser } from 'htmlparser2'

export type XmlNode = {
  name: string
  attributes: { [name: string]: string }
  children: XmlNode[]
  /** Its own text and that of all in it, as it stands. */
  text: string
  offset: number
}

/** Deeper than any schedule or sheet: what nests further is made to be. */
const DEEPEST = 60
// The parser takes longer for each element the more are open: a million would take it hours.
const MOST_TOO_DEEP = 1_000

class TooDeep extends Error {}

/** An XML text as a tree; `null` where it holds no element, or ends before its root does. */
export function xmlTree(xml: string): XmlNode | null {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '', offset: 0 }
  const open = [root]
  let tooDeep = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open[open.length - 1]
        if (open.length > DEEPEST || !parent) {
          tooDeep += 1
          if (tooDeep > MOST_TOO_DEEP) throw new TooDeep()
          return
        }
        const node = {
          name: local(name),
          attributes,
          children: [],
          text: '',
          offset: parser.startIndex,
        }
        parent.children.push(node)
        open.push(node)
      },
      ontext(text) {
        const node = open[open.length - 1]
        if (node && tooDeep === 0) node.text += text
      },
      onclosetag() {
        if (tooDeep > 0) {
          tooDeep -= 1
          return
        }
        const closed = open.length > 1 ? open.pop() : undefined
        const parent = open[open.length - 1]
        if (closed && parent) parent.text += closed.text
      },
    },
    { xmlMode: true },
  )
  try {
    parser.end(xml)
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
  const first = root.children[0]
  // The parser closes what is open at the end by itself.
  const isWhole = new RegExp(`</[^<>]*\\b${first?.name}\\s*>\\s*(<!--[^]*-->\\s*)?$|/>\\s*$`).test(
    xml.slice(-2_000),
  )
  return first && isWhole ? first : null
}

/** Without its namespace's prefix. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name)
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name)
}

export function textOfChild(node: XmlNode, name: string): string {
  return childOf(node, name)?.text.trim() ?? ''
}
