// SPDX-License-Identifier: EUPL-1.2
import { setTimeOf, WIPED_AFTER_MS } from '../../../shared/features/wipe/set-time.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Fact } from '../../../shared/state/facts/fact.ts'
import { folded } from '../../../shared/state/facts/fold.ts'
import { lifted } from '../../../shared/state/facts/migrations.ts'
import { firstPersonAt } from '../../../shared/state/facts/wiped.ts'
import type { Content } from '../content.ts'
import type { DayFiles } from '../file/day-files.ts'
import { lockedWhile } from '../file/opening-lock.ts'
import { findDay } from '../found.ts'
import { endWipe, wipeDay } from './wipe-day.ts'

/** What became of a day that no hub plays: `wiped` now, `waits` for its time, or there is `nothing` to wipe. */
export type ClosedWipe = 'wiped' | 'waits' | 'nothing'

/**
 * Wipes a day whose time has come.
 * @param now the wall clock
 * Throws where its files can't be read, or another hub has them.
 */
export function wipeClosed(files: DayFiles, now: Instant, newHubId: () => string): ClosedWipe {
  return lockedWhile(files, () => {
    if (endWipe(files, newHubId)) return 'wiped'
    const at = wipedAt(findDay(files, newHubId).content, now)
    if (at === null) return 'nothing'
    if (now < at) return 'waits'
    wipeDay(files, { at: now, way: 'time' }, newHubId)
    return 'wiped'
  })
}

/** When it is to be wiped; `null`: it was, or nobody was ever there. */
function wipedAt({ meta, rows }: Content, now: Instant): Instant | null {
  const beginning = meta.get('beginning')
  if (beginning === undefined || meta.has('receipt')) return null
  const kept = rows.map(({ text }): Fact => JSON.parse(text))
  const { first, facts } = lifted(JSON.parse(beginning), kept)
  const all = [...facts]
  const person = firstPersonAt(all)
  if (person === null) return null
  const rehearsal = meta.get('rehearsal')
  // Of a rehearsal, which has a time of its own, what counts is when people really came.
  if (rehearsal !== undefined) return JSON.parse(rehearsal).beganAt + WIPED_AFTER_MS
  const set = setTimeOf(folded(first, all).day)
  return now >= set && person > set ? person + WIPED_AFTER_MS : set
}
