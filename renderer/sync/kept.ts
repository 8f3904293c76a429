// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Stage } from '../../shared/clock/stage-time.ts'
import { EventDay } from '../../shared/day/day.ts'
import { DisplayView } from '../../shared/views/view.ts'

/** What a display keeps, so that it shows the right thing when it starts without a hub. */
const Kept = z.object({
  day: EventDay,
  view: DisplayView,
  stage: Stage,
  hubMinusWallMs: z.number(),
})
export type Kept = z.infer<typeof Kept>

/** What was kept, or `null` where there is nothing, or nothing that this version can read. */
export function readKept(json: string): Kept | null {
  try {
    return Kept.parse(JSON.parse(json))
  } catch {
    // Kept by another version, or cut off while it was written: the hub will send it anew.
    return null
  }
}
