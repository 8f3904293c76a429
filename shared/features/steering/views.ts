// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { stepsInRooms } from '../../now/steps-in-rooms.ts'
import { Run, Runs, runOf } from '../../timeline/run.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'

/** How a room's day goes. */
export const roomRun = viewPart({ run: Run }, ({ runs, roomId }: RoomInput) => ({
  run: runOf(runs, roomId),
}))

const Step = z.object({
  id: z.string(),
  start: z.nullable(z.number()),
  end: z.nullable(z.number()),
})

/** How far the other rooms are, for the walls of a hall. */
export const displayElsewhere = viewPart(
  {
    elsewhere: z.array(
      z.object({
        rooms: z.array(z.string()),
        pausedSince: z.nullable(z.number()),
        steps: z.array(Step),
      }),
    ),
  },
  ({ day, runs, roomId }: Pick<RoomInput, 'day' | 'runs' | 'roomId'>) => ({
    elsewhere: stepsInRooms(day, runs, roomId),
  }),
)

export const deskRuns = viewPart({ runs: Runs }, ({ state }: DeskInput) => ({ runs: state.runs }))
