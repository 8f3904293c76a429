// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { State } from '../../state/state.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import type { OwnInput } from '../joining/own-input.ts'

const Stand = z.enum(['waiting', 'approved', 'refused'])
const Chosen = z.object({ name: z.nullable(z.string()), yell: z.nullable(z.string()) })

export const ChosenNamesView = z.record(z.string(), Chosen)

/** What the teams that have chosen a name or a yell are called, by team, for all who see them. */
export const roomNaming = viewPart({ chosenNames: ChosenNamesView }, ({ naming }: RoomInput) => ({
  chosenNames: { ...naming.chosen },
}))

/** For jurors, who hear teams called so in the hall. */
export const jurorNaming = viewPart(
  { chosenNames: ChosenNamesView },
  ({ state: { naming } }: { state: Pick<State, 'naming'> }) => ({
    chosenNames: { ...naming.chosen },
  }),
)

export const deskNaming = viewPart(
  {
    chosenNames: ChosenNamesView,
    /** What teams asked to be called, by team. */
    proposedNames: z.record(
      z.string(),
      z.object({
        name: z.nullable(z.string()),
        yell: z.nullable(z.string()),
        stand: Stand,
        at: z.number(),
      }),
    ),
  },
  ({ state: { naming } }: DeskInput) => ({
    chosenNames: { ...naming.chosen },
    proposedNames: { ...naming.proposals },
  }),
)

/** For a phone: what its own team asks to be called, and what became of that. */
export const attendeeNaming = viewPart(
  {
    proposedName: z.optional(
      z.object({ name: z.nullable(z.string()), yell: z.nullable(z.string()), stand: Stand }),
    ),
  },
  ({ proposal }: OwnInput) => {
    if (!proposal) return {}
    const { name, yell, stand } = proposal
    return { proposedName: { name, yell, stand } }
  },
)
