// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../../../shared/instant.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'

// Before a day begins, a countdown of many hours says less than its date does.
const LONGEST_WAIT = 3 * HOUR

/** Whether what comes is so far off at `at` that digits would say nothing. */
export function isLongWait({ countdown }: Moment, at: Instant): boolean {
  return countdown.kind === 'until' && countdown.at - at > LONGEST_WAIT
}
