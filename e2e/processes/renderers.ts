// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'

/** The processes that draw the pages of an app, by the process that the app's browser came from. Needs Linux. */
export function renderersOf(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const fields = read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')
    if (/^\d+$/.test(name) && fields) parents.set(Number(name), Number(fields[1]))
  }
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one)
    return parent === pid || (parent !== undefined && parent > 1 && isBelow(parent))
  }
  return [...parents.keys()].filter(
    (one) => isBelow(one) && read(`/proc/${one}/cmdline`).includes('--type=renderer'),
  )
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has just ended, or isn't a process.
    return ''
  }
}
