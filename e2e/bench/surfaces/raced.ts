// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { AttendeeCommand } from '../../../shared/features/commands.ts'
import { seenAt } from '../../../shared/features/steering/run/run-commands.ts'
import { SECOND } from '../../../shared/instant.ts'
import { runOf } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { hubNow, type RawLink } from '../../processes/raw-link.ts'
import { DAY, press } from './venue.ts'

/** When all rooms stand ready for the race. */
export const RACE_AT = '2024-03-13T13:17'
const ROOMS = DAY.rooms.filter(({ kind }) => kind === 'break-out').map(({ id }) => id)
// All rooms turn at an instant a little later.
const TURNS_WITHIN_MS = 2 * SECOND

/** What a phone sends of its team's ideas after the first part. */
export const countOf = (count: number): AttendeeCommand => ({
  ...{ type: 'countIdeas', race: 'fase3-stap-1', part: 'race-1', count: String(count) },
})

/** Has all rooms race at {@link RACE_AT}, and then stand between the parts, where all walls have all bars. */
export async function raceFirstPart(base: string, desk: RawLink): Promise<void> {
  for (const turn of ['race', 'between']) {
    const now = await hubNow(base)
    const last = desk.messages.findLast((message) => message.type === 'view')
    if (last?.type !== 'view' || last.view.kind !== 'desk') throw new Error('no view of a desk')
    const { runs } = last.view
    const saw = Object.fromEntries(
      ROOMS.map((id) => [id, seenAt(shownMomentAt(timelineOf(DAY, id, runOf(runs, id)), now))]),
    )
    await press(desk, { type: 'next', rooms: ROOMS, saw }, turn)
    await pause(TURNS_WITHIN_MS)
  }
}
