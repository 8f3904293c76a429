// SPDX-License-Identifier: EUPL-1.2
import { helpText, type Options } from './option.ts'

/** How the app is started. */
const USAGE = [
  'zaalscherm [options] [FILE.zaalscherm …]   the desk, its hub and one wall',
  'zaalscherm display [options]               a wall only; its hub is elsewhere',
]

/** What may stand on the app's own command line. */
export const OPTIONS = {
  day: { type: 'string', value: 'FILE', what: 'desk: one day, from this file' },
  data: { type: 'string', value: 'DIR', what: 'desk: where that one day is kept' },
  library: { type: 'string', value: 'DIR', what: 'desk: where all days are kept' },
  'rehearse-at': {
    ...{ type: 'string', value: 'YYYY-MM-DDTHH:MM' },
    what: 'desk: start as a rehearsal, with its clock set to then',
  },
  port: {
    type: 'string',
    value: 'N',
    what: 'desk: the port that all codes name; 4500 if left out',
  },
  host: { type: 'string', value: 'ADDRESS', what: 'desk: serve on this address only' },
  replace: { type: 'boolean', what: 'desk: begin the day anew; the old one is set aside' },
  recover: { type: 'boolean', what: 'desk: go on with what came before the damage' },
  'display-in': {
    ...{ type: 'string', value: 'ROOM' },
    what: 'desk: hang the wall of this computer in this room, by its id',
  },
  hub: {
    ...{ type: 'string', value: 'ADDRESS' },
    what: 'display: where the hub is; left out: it is looked for',
  },
  'forget-hub': { type: 'boolean', what: 'display: pair anew, with another hub than before' },
  screen: { type: 'string', value: 'N', what: 'show the wall on this screen, counted from 1' },
  screens: { type: 'string', value: 'all', what: 'display: each screen is a wall of its own' },
  kiosk: {
    ...{ type: 'boolean', isTwoWay: true },
    what: 'full screen, or a window; a display is full screen if left out',
  },
  machine: { type: 'boolean', what: 'show “This computer”: start at login, PIN, diagnostics' },
  'forget-pin': { type: 'boolean', what: 'remove the PIN that this computer’s walls ask for' },
  'self-check': { type: 'boolean', what: 'say whether this computer can do it, a line each' },
  version: { type: 'boolean', what: 'print the version' },
  help: { type: 'boolean', short: 'h', what: 'print this' },
} as const satisfies Options

export const appHelp = () =>
  `${helpText(USAGE, OPTIONS)}

Switches of Chromium, such as --ozone-platform=x11, may stand on the same line.`

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
