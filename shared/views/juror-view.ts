// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { isLetIn } from '../features/jury/jury.ts'
import { jurorJury } from '../features/jury/views.ts'
import { jurorNaming } from '../features/naming/views.ts'
import type { State } from '../state/state.ts'
import { Runs } from '../timeline/run.ts'
import { composedFrom, viewPart } from './view-part.ts'

/** What a juror’s device sees is made from, compared as a `RoomInput` is. */
export type JurorInput = { state: State; jurorId: string }

const kind = viewPart({ kind: z.literal('juror') }, (_: JurorInput) => ({
  kind: 'juror' as const,
}))

/** How the rooms' day goes: who pitches, and how long they may deliberate. */
const rooms = viewPart(
  { hallId: z.string(), runs: Runs },
  ({ state: { day, runs } }: JurorInput) => {
    const hall = day.rooms.find((one) => one.kind === 'hall') ?? day.rooms[0]
    return { hallId: hall?.id ?? '', runs }
  },
)

const JUROR = composedFrom<JurorInput>()(kind, rooms, jurorJury, jurorNaming)

export const JurorView = JUROR.schema
export type JurorView = z.infer<typeof JurorView>

/** @returns `null` for one whose code was withdrawn: there is nothing that they may see. */
export function jurorViewOf(input: JurorInput): JurorView | null {
  const { jury } = input.state
  return isLetIn(jury, input.jurorId) ? JUROR.of(input) : null
}
