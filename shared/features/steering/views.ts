// SPDX-License-Identifier: EUPL-1.2

import { Run, Runs, runOf } from '../../timeline/run.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'

/** How a room's day goes. */
export const roomRun = viewPart({ run: Run }, ({ runs, roomId }: RoomInput) => ({
  run: runOf(runs, roomId),
}))

export const deskRuns = viewPart({ runs: Runs }, ({ state }: DeskInput) => ({ runs: state.runs }))
