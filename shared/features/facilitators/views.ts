// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Runs } from '../../timeline/run.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { FacilitatorInput } from '../../views/facilitator-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { OpenCall, openCallsOf } from '../help/views.ts'
import { ChosenNamesView } from '../naming/views.ts'
import { waitingNames } from '../naming/waiting-names.ts'
import { roomsOf } from './facilitators.ts'

export const deskFacilitators = viewPart(
  {
    /** Who is let in now, in the order in which they came. */
    facilitators: z.array(
      z.object({
        facilitatorId: z.string(),
        number: z.int(),
        roomIds: z.array(z.string()),
        since: z.number(),
      }),
    ),
  },
  ({ state }: DeskInput) => ({
    facilitators: Object.entries(state.facilitators)
      .filter(([, { roomIds }]) => roomIds.length > 0)
      .map(([facilitatorId, one]) => ({ facilitatorId, ...one, roomIds: [...one.roomIds] })),
  }),
)

/** Of its own rooms alone; nothing for a phone that isn't in, or not any more. */
export const facilitatorOwn = viewPart(
  {
    me: z.nullable(z.object({ number: z.int(), roomIds: z.array(z.string()) })),
    runs: Runs,
    calls: z.array(OpenCall),
    /** What teams are called that chose a name, as walls call them. */
    chosenNames: ChosenNamesView,
    /** What teams of these rooms want to be called, the longest wait first. */
    waitingNames: z.array(
      z.object({
        teamId: z.string(),
        name: z.nullable(z.string()),
        yell: z.nullable(z.string()),
        at: z.number(),
      }),
    ),
  },
  ({ state, facilitatorId }: FacilitatorInput) => {
    const own = roomsOf(state.facilitators, facilitatorId)
    const { runs, day, naming, joining } = state
    // In the day's order; a room that the day no longer has is none of theirs.
    const roomIds = day.rooms.flatMap(({ id }) => (own.includes(id) ? [id] : []))
    const number = state.facilitators[facilitatorId]?.number
    const isIn = number !== undefined && own.length > 0
    const rooms = Object.entries(runs.rooms).filter(([id]) => own.includes(id))
    return {
      me: isIn ? { number, roomIds } : null,
      runs: { common: runs.common, rooms: Object.fromEntries(rooms) },
      calls: openCallsOf(state).filter(({ roomId }) => own.includes(roomId)),
      chosenNames: isIn ? { ...naming.chosen } : {},
      waitingNames: waitingNames(day, {
        proposedNames: naming.proposals,
        merged: Object.entries(joining.merged ?? {}),
      }).flatMap(({ team, proposal: { name, yell, at } }) =>
        own.includes(team.room) ? [{ teamId: team.id, name, yell, at }] : [],
      ),
    }
  },
)
