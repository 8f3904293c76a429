// SPDX-License-Identifier: EUPL-1.2
import { detailOf } from '../../machine/start-problem.ts'
import type { DayFiles } from '../file/day-files.ts'
import { lockedWhile } from '../file/opening-lock.ts'
import { type Begun, wipeDay } from './wipe-day.ts'

/**
 * Wipes a day that a store has open.
 * @returns why not, and then it is as it was; `null`: it is done. It is to be opened again either way
 */
export function wipeOpen(
  store: { close(): void },
  files: DayFiles,
  begun: Begun,
  newHubId: () => string,
): string | null {
  store.close()
  try {
    lockedWhile(files, () => wipeDay(files, begun, newHubId))
    return null
  } catch (error) {
    return detailOf(error)
  }
}
