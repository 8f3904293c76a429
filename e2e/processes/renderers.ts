// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { cpuMs } from '../bench/process-use.ts'

const LOOKED_AT_MS = 500

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

/** Kills the one of them that takes most of a processor now: the one whose page hangs. */
export async function killBusiest(pid: number): Promise<void> {
  const before = renderersOf(pid).map((renderer) => ({ renderer, usedMs: cpuMs(renderer) }))
  await new Promise((done) => setTimeout(done, LOOKED_AT_MS))
  const used = before
    .filter(({ renderer }) => read(`/proc/${renderer}/stat`) !== '')
    .map(({ renderer, usedMs }) => ({ renderer, takesMs: cpuMs(renderer) - usedMs }))
  const busiest = used.toSorted((a, b) => b.takesMs - a.takesMs)[0]
  if (busiest) process.kill(busiest.renderer, 'SIGKILL')
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has just ended, or isn't a process.
    return ''
  }
}
