// SPDX-License-Identifier: EUPL-1.2
import type { Moment } from '../../../shared/timeline/moment.ts'

/** Two moments with the same key look the same but for their digits. */
export function momentKey({ slot, step, activity, nested, countdown, heldAt }: Moment): string {
  const place = [activity ?? step ?? slot, nested].map((span) => span?.id ?? '').join(' ')
  return `${place} ${countdown.kind} ${heldAt === null ? '' : 'held'}`
}
