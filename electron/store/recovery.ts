// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../shared/instant.ts'
import { StartProblem } from '../machine/start-problem.ts'
import { lastNumber } from './content.ts'
import { copyAside, type DayFiles } from './file/day-files.ts'
import { makeFile } from './file/new-file.ts'
import type { Found } from './found.ts'

/** What is wrong with a day's files, and the ways on. */
export function damageProblem({ content, damage }: Found): StartProblem {
  const wayOn = content.meta.has('beginning')
    ? `--recover goes on with ${all(content.rows.length)}, once what is there has been copied aside; --replace begins anew`
    : 'nothing of it can be gone on with, and --replace sets aside what is there and begins anew'
  return new StartProblem(`${damage}; ${wayOn}`)
}

/**
 * Makes the files whole again with all that was kept before the damage. What was there is copied
 * aside first.
 * @returns what to tell whoever asked for it
 */
export function recover(files: DayFiles, { content, head, damage }: Found, now: Instant): string {
  const { meta, rows } = content
  const [aside] = copyAside(files, now)
  // What is lost had numbers too.
  const given = Math.max(lastNumber(content), head?.number ?? 0)
  makeFile(files, { ...content, meta: new Map([...meta, ['numbers-given', String(given)]]) })
  return `${damage}; it now goes on with ${all(rows.length)}, and what was there is in ${aside}`
}

function all(entries: number): string {
  if (entries === 0) return 'the day as it was at first'
  return entries === 1 ? 'entry 1' : `entries 1 to ${entries}`
}
