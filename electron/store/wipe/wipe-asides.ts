// SPDX-License-Identifier: EUPL-1.2
import { WIPED_AFTER_MS } from '../../../shared/features/wipe/set-time.ts'
import type { Instant } from '../../../shared/instant.ts'
import { type Aside, asidesOf, type DayFiles } from '../file/day-files.ts'
import { overwriteAndDelete } from '../file/overwritten.ts'
import { findDay } from '../found.ts'
import { wipeClosed } from './wipe-closed.ts'
import { othersThan } from './wipe-day.ts'

/**
 * Wipes what was set aside once its own time has come, however long the day lasts that has its place.
 * A day that is whole is wiped as any other. What is damaged doesn't say when its time is: it is
 * there to be looked into, for as long as a day is after its end.
 * @param now the wall clock
 */
export function wipeAsides(
  files: DayFiles,
  now: Instant,
  newHubId: () => string,
  onFault: (what: string, error: unknown) => void,
): void {
  for (const aside of asidesOf(files)) {
    try {
      wipeAside(aside, now, newHubId)
    } catch (error) {
      onFault(`what was set aside as ${aside.files.database} could not be wiped`, error)
    }
  }
}

function wipeAside({ files, at }: Aside, now: Instant, newHubId: () => string): void {
  if (findDay(files, newHubId).damage === null) {
    wipeClosed(files, now, newHubId)
    return
  }
  if (now < at + WIPED_AFTER_MS) return
  for (const path of [...othersThan(files), files.database]) overwriteAndDelete(path)
}
