// SPDX-License-Identifier: EUPL-1.2

/** What may stand on a command line: as `parseArgs` reads it, and as `--help` tells of it. */
export type Option = {
  type: 'string' | 'boolean'
  multiple?: boolean
  /** One letter. */
  short?: string
  /** What stands behind it, such as `N`; left out: nothing. */
  value?: string
  /** It may be said the other way round, too, with `--no-` before it. */
  isTwoWay?: boolean
  what: string
}
export type Options = Readonly<Record<string, Option>>

/** What `--help` prints: how the program is started, and a line for each option that its parser knows. */
export function helpText(usage: readonly string[], options: Options): string {
  const spelled = Object.entries(options).map(([name, option]) => [
    spelledOut(name, option),
    option.what,
  ])
  const width = Math.max(...spelled.map(([left = '']) => left.length))
  const lines = spelled.map(([left = '', what]) => `  ${left.padEnd(width)}  ${what}`)
  return ['Usage:', ...usage.map((line) => `  ${line}`), '', 'Options:', ...lines].join('\n')
}

function spelledOut(name: string, { short, value, isTwoWay }: Option): string {
  const before = short === undefined ? '' : `-${short}, `
  const behind = value === undefined ? '' : ` ${value}`
  return `${before}--${name}${behind}${isTwoWay ? `, --no-${name}` : ''}`
}
