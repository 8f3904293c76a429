// SPDX-License-Identifier: EUPL-1.2
import type { Team } from '../../day/day.ts'
import type { Applied } from '../../state/applied.ts'
import type { Refusal } from '../../state/refusal.ts'
import { teamsNow } from '../joining/seats.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { RevealCommand } from './commands.ts'
import { NO_REVEAL, type Reveal, revealedIn, revealSteps, withoutTeams } from './reveal.ts'

type Prepare = Extract<RevealCommand, { type: 'prepareReveal' }>

export const reveal: SliceRules<Reveal, RevealCommand> = {
  prepareReveal(before, command, sent) {
    if (isOnWalls(before)) return { refusal: { name: 'reveal-is-on' } }
    // It would take who won out of the report.
    if (command.isTrial && revealedIn(before).length > 0) {
      return { refusal: { name: 'was-revealed' } }
    }
    const refusal = wrongIn(command, teamsNow(sent.day, sent))
    if (refusal) return { refusal }
    const mentions = command.mentions.filter(({ teamIds }) => teamIds.length > 0)
    const steps = revealSteps(command.places, mentions)
    const { isTrial } = command
    return {
      value: { ...NO_REVEAL, isTrial, steps: isTrial ? withoutTeams(steps) : steps },
    }
  },
  revealNext(before, { saw }, sent) {
    const teamId = before.shown === 0 ? goneFrom(before, teamsNow(sent.day, sent)) : null
    if (teamId !== null) return { refusal: { name: 'placed-no-more', teamId } }
    return moved(before, saw, 1)
  },
  revealBack: (before, { saw }) => moved(before, saw, -1),
  endReveal(before) {
    if (!isOnWalls(before)) return { refusal: { name: 'nothing-to-reveal' } }
    // Nothing is left of a trial: nobody may take it for the result.
    return { value: before.isTrial ? NO_REVEAL : { ...before, isOver: true } }
  },
}

function isOnWalls({ shown, isOver }: Reveal): boolean {
  return shown > 0 && !isOver
}

/** A team that has a place or a mention and is no more, or was added to another, since that was prepared. */
function goneFrom({ isTrial, steps }: Reveal, teams: readonly Team[]): string | null {
  if (isTrial) return null
  const named = steps.flatMap((step) => (step.kind === 'thanks' ? [] : step.teamIds))
  return named.find((teamId) => !teams.some(({ id }) => id === teamId)) ?? null
}

function moved(before: Reveal, saw: number, by: 1 | -1): Applied<Reveal> {
  const { steps, shown, isOver } = before
  if (saw !== shown) return { refusal: { name: 'reveal-moved-on' } }
  const next = shown + by
  if (isOver || next < 0 || next > steps.length) return { refusal: { name: 'nothing-to-reveal' } }
  return { value: { ...before, shown: next } }
}

function wrongIn({ places, mentions }: Prepare, teams: readonly Team[]): Refusal | null {
  const known = new Set(teams.map(({ id }) => id))
  const placed = places.flat()
  if (placed.length === 0) return { name: 'nobody-placed' }
  const unknown = [...placed, ...mentions.flatMap(({ teamIds }) => teamIds)].find(
    (teamId) => !known.has(teamId),
  )
  if (unknown !== undefined) return { name: 'unknown-team', teamId: unknown }
  const twice = [placed, ...mentions.map(({ teamIds }) => teamIds)].flatMap(doubleIn)[0]
  return twice === undefined ? null : { name: 'placed-twice', teamId: twice }
}

function doubleIn(teamIds: readonly string[]): string[] {
  return teamIds.filter((id, index) => teamIds.indexOf(id) !== index)
}
