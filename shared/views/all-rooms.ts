// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { EventDay } from '../day/day.ts'
import { Run, type Runs, runOf } from '../timeline/run.ts'
import { dayForHelper } from './day-part.ts'

/** Made at the hub, a run for each room: a wall's first script has no place for what joins them. */
const ofRooms = ({ rooms }: EventDay, runs: Runs) =>
  Object.fromEntries(rooms.map(({ id }) => [id, runOf(runs, id)]))

/** What a wall needs to tell of every room: from it a wall projects by itself, as from its own. */
export const AllRooms = z.object({ day: EventDay, runs: z.record(z.string(), Run) })
export type AllRooms = z.infer<typeof AllRooms>

/** All rooms' times and titles, and nothing that a wall in a foyer doesn't tell. */
export function allRoomsOf(day: EventDay, runs: Runs): AllRooms {
  return { day: dayForFoyer(day), runs: ofRooms(day, runs) }
}

/** Laid out, it gives the same timeline for each room as the whole day. */
function dayForFoyer(whole: EventDay): EventDay {
  const day = dayForHelper(whole)
  return {
    ...day,
    challenges: day.challenges.map((one) => ({ ...one, alsoConsider: [], sections: [] })),
    slots: day.slots.map(({ description, ...slot }) => slot),
    pitch: null,
    jury: null,
    tips: [],
  }
}
