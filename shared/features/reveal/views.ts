// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../../day/day.ts'
import { Text } from '../../text.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import type { Naming } from '../naming/naming.ts'
import { teamNameOf, yellOf } from '../naming/team-name.ts'
import { type Reveal, type RevealStep, revealedIn } from './reveal.ts'

const RevealedTeam = z.object({
  name: Text,
  yell: z.nullable(z.string()),
  challenge: z.nullable(Text),
})
export type RevealedTeam = z.infer<typeof RevealedTeam>

const Revealed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), place: z.int(), teams: z.array(RevealedTeam) }),
  z.object({ kind: z.literal('mention'), title: Text, teams: z.array(RevealedTeam) }),
  z.object({ kind: z.literal('thanks') }),
])
export type Revealed = z.infer<typeof Revealed>

const RoomReveal = z.object({
  isTrial: z.boolean(),
  /** What was revealed so far, the latest last: that is what is shown now. */
  steps: z.array(Revealed).check(z.minLength(1)),
})
export type RoomReveal = z.infer<typeof RoomReveal>

/** What all walls and phones show alike. Of what is still to come there is nothing in it, not even how much. */
export const roomReveal = viewPart(
  { reveal: z.nullable(RoomReveal) },
  ({ day, naming, reveal }: RoomInput) => ({ reveal: shownReveal(day, naming, reveal) }),
)

export function shownReveal(
  day: EventDay,
  naming: Pick<Naming, 'chosen'>,
  reveal: Reveal,
): RoomReveal | null {
  const { isTrial, steps, shown, isOver } = reveal
  if (shown === 0 || isOver) return null
  const told = isTrial ? steps.slice(0, shown) : revealedIn(reveal)
  return { isTrial, steps: told.map((step) => toldStep(step, day, naming, isTrial)) }
}

function toldStep(
  step: RevealStep,
  day: EventDay,
  naming: Pick<Naming, 'chosen'>,
  isTrial: boolean,
): Revealed {
  if (step.kind === 'thanks') return step
  const teams = step.teamIds.map((id) => (isTrial ? placeholder(id) : teamIn(day, naming, id)))
  return step.kind === 'place'
    ? { kind: 'place', place: step.place, teams }
    : { kind: 'mention', title: step.title, teams }
}

function placeholder(letter: string): RevealedTeam {
  const name = `Team ${letter}`
  return { name: { nl: name, en: name }, yell: null, challenge: null }
}

function teamIn(day: EventDay, naming: Pick<Naming, 'chosen'>, teamId: string): RevealedTeam {
  const team = day.teams.find(({ id }) => id === teamId)
  // It had a place when it was in the day.
  if (!team) return { name: { nl: teamId }, yell: null, challenge: null }
  const room = day.rooms.find(({ id }) => id === team.room)
  const challenge = day.challenges.find(({ id }) => id === room?.challenge)
  return {
    name: teamNameOf(naming.chosen, team),
    yell: yellOf(naming.chosen, teamId),
    challenge: challenge?.title ?? null,
  }
}

const Teams = z.array(z.string())

/** All of it: who steers has to know what the next press shows. */
export const deskReveal = viewPart(
  {
    reveal: z.object({
      isTrial: z.boolean(),
      steps: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('place'), place: z.int(), teamIds: Teams }),
          z.object({ kind: z.literal('mention'), title: Text, teamIds: Teams }),
          z.object({ kind: z.literal('thanks') }),
        ]),
      ),
      shown: z.int(),
      isOver: z.boolean(),
    }),
  },
  ({ state: { reveal } }: DeskInput) => ({
    reveal: {
      ...reveal,
      steps: reveal.steps.map((step) =>
        step.kind === 'thanks' ? step : { ...step, teamIds: [...step.teamIds] },
      ),
    },
  }),
)
