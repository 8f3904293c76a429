// SPDX-License-Identifier: EUPL-1.2

/** What may stand on the app's own command line, for `parseArgs`. */
export const OPTIONS = {
  day: { type: 'string' },
  data: { type: 'string' },
  library: { type: 'string' },
  'rehearse-at': { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  replace: { type: 'boolean' },
  recover: { type: 'boolean' },
  'display-in': { type: 'string' },
  hub: { type: 'string' },
  'forget-hub': { type: 'boolean' },
  kiosk: { type: 'boolean' },
  screen: { type: 'string' },
  screens: { type: 'string' },
  'self-check': { type: 'boolean' },
  version: { type: 'boolean' },
  machine: { type: 'boolean' },
} as const

// Chromium reads these itself from the same line, and they are what this app is started with.
const USUAL_OF_CHROMIUM =
  /^(ozone-platform|no-sandbox|disable-gpu|user-data-dir|force-device-scale-factor|password-store|lang|enable-logging|disable-dev-shm-usage|inspect|remote-debugging-port)$/

/** The command line, taken apart. */
export type Sorted = {
  /** Ours. */
  own: string[]
  /** Neither ours nor usual; Chromium has hundreds more, some of which an old machine needs. */
  passedOn: string[]
  /** What looks like one of ours, and isn't. */
  misspelt: { given: string; meant: string } | null
}

/** Tells what is ours from what Chromium reads on the same line. */
export function sortSwitches(args: readonly string[]): Sorted {
  const sorted: Sorted = { own: [], passedOn: [], misspelt: null }
  for (const arg of args) {
    const [, name] = /^--([^=]+)/.exec(arg) ?? []
    if (name === undefined || isOurs(name)) sorted.own.push(arg)
    else if (!USUAL_OF_CHROMIUM.test(name)) {
      const meant = nearest(name)
      if (meant) sorted.misspelt ??= { given: `--${name}`, meant }
      else sorted.passedOn.push(arg)
    }
  }
  return sorted
}

function isOurs(name: string): boolean {
  return spelledOut().some((one) => one === `--${name}`)
}

function nearest(name: string): string | null {
  const given = `--${name.toLowerCase()}`
  const isNear = (one: string) => distance(given, one) <= (one.length > 6 ? 2 : 1)
  return spelledOut().find((one) => isNear(one) || haveSameLetters(given, one)) ?? null
}

/** Two fingers in the wrong order. */
function haveSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

function spelledOut(): string[] {
  return Object.entries(OPTIONS).flatMap(([name, { type }]) =>
    type === 'boolean' ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  )
}

/** How many letters have to be put in, left out or changed to make `b` of `a` (Levenshtein, 1965). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1]
    for (const [at, other] of [...b].entries()) {
      const [left = 0, above = 0, before = 0] = [next[at], row[at + 1], row[at]]
      next.push(Math.min(left + 1, above + 1, before + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
