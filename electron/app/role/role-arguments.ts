// SPDX-License-Identifier: EUPL-1.2
import { OPTIONS, sortSwitches } from '../../start/switches.ts'
import type { Role } from './kept-role.ts'

// They say how a wall is shown or where its hub is, and leave open whether it is one.
const OF_EITHER = new Set(['kiosk', 'screen', 'screens', 'hub', 'forget-hub', 'machine'])

/**
 * What the app is started with where this computer has a role. Whoever says on the command line what it is
 * to be has the last word.
 * @param args as whoever starts it gave them
 */
export function argumentsByRole(args: readonly string[], role: Role | null): readonly string[] {
  return role === 'wall' && !saysWhat(args) ? ['display', ...args] : args
}

/** Whether it is started as a double click does: with nothing of the app's own. */
export function isPlainStart(args: readonly string[]): boolean {
  return sortSwitches(args).own.length === 0
}

function saysWhat(args: readonly string[]): boolean {
  const { own, misspelt } = sortSwitches(args)
  if (misspelt) return true
  return own.some((arg, index) => {
    const name = nameOf(arg)
    if (name !== null) return !OF_EITHER.has(name)
    const before = nameOf(own[index - 1] ?? '')
    return !(before !== null && !own[index - 1]?.includes('=') && takesValue(before))
  })
}

/** `--no-kiosk` and `--kiosk=x` alike are `kiosk`; `null`: no option. */
function nameOf(arg: string): string | null {
  return /^--(?:no-)?([^=]+)/.exec(arg)?.[1] ?? null
}

function takesValue(name: string): boolean {
  return Object.entries(OPTIONS).some(([one, { type }]) => one === name && type === 'string')
}
