// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { Instant, Milliseconds } from '../../../instant.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { type Outcome, outcomeOf } from '../../../timeline/outcome.ts'
import type { Runs } from '../../../timeline/run.ts'
import type { RoomChoice } from '../../command-definition.ts'
import type { Absorber } from '../commands.ts'
import { placeOf } from '../run/place.ts'
import { applyToRuns, type RunCommand } from '../run/run-commands.ts'

export type ChoiceKind = Absorber | 'over'

/** One way to deal with lost time: the command for it and what becomes of each room, or why not. */
export type Choice =
  | {
      kind: ChoiceKind
      command: RunCommand
      outcomes: ReadonlyMap<string, Outcome>
      /** The default: what the same key takes when it is pressed again (S16). */
      isUsual: boolean
    }
  | { kind: ChoiceKind; refusal: Refusal }

export type Asked = {
  day: EventDay
  runs: Runs
  rooms: RoomChoice
  /** Rooms of which nothing is asked, and whose outcome is told as well. */
  beside?: readonly string[]
  /** Per room, what its facilitator sees going on. */
  saw: Record<string, string>
  /** What is added to what counts down; `null`: the lateness that is there is dealt with. */
  byMs: Milliseconds | null
  at: Instant
}

const KINDS: readonly ChoiceKind[] = ['rest', 'break', 'steps', 'over']

/** What a facilitator can choose from, each tried out: nothing is changed. */
export function choicesFor(asked: Asked): Choice[] {
  const choices = KINDS.map((kind) => tried(asked, kind))
  const usual = usualOf(asked, choices)
  return choices.map((one) => ('command' in one ? { ...one, isUsual: one === usual } : one))
}

/**
 * S16: a break gives time back where there is one, else the rest moves; unless that takes time from
 * what is everybody's, makes something lapse or moves a room that wasn't chosen, and another doesn't.
 */
function usualOf(asked: Asked, choices: readonly Choice[]): Choice | undefined {
  const [rest, fromBreak, steps] = choices
  const usual = fromBreak && rest && !areAlike(fromBreak, rest) ? fromBreak : rest
  const harmless = [usual, rest, fromBreak, steps].find((one) => one && !hurts(asked, one))
  return harmless ?? usual
}

/** Whether more is lost by a choice than the time of the chosen rooms' own parts. */
function hurts({ day, runs, beside = [], at }: Asked, choice: Choice): boolean {
  if (!('outcomes' in choice)) return true
  return Array.from(choice.outcomes).some(([roomId, { moved, skipped, cut }]) => {
    if (skipped.length > 0) return true
    if (beside.includes(roomId)) return moved.length > 0
    if (cut === null) return false
    const { timeline } = placeOf(day, runs, roomId, at)
    // A hall that only shows what goes on elsewhere loses nothing of its own.
    if (timeline.spans.some(({ id, isElsewhere }) => id === cut.slotId && isElsewhere)) return false
    return cut.lostMs > (outcomeOf(timeline, timeline, at).cut?.lostMs ?? 0)
  })
}

/** Whether a choice that can't be made, or brings the same, says nothing new. */
function areAlike(one: Choice, other: Choice): boolean {
  if (!('outcomes' in one) || !('outcomes' in other)) return !('outcomes' in one)
  return JSON.stringify([...one.outcomes]) === JSON.stringify([...other.outcomes])
}

function tried(asked: Asked, kind: ChoiceKind): Choice {
  const { day, runs, at } = asked
  const command = commandFor(asked, kind)
  const applied = applyToRuns(day, runs, command, at)
  if ('refusal' in applied) return { kind, refusal: applied.refusal }
  const asksOf = asked.rooms === 'all' ? day.rooms.map(({ id }) => id) : asked.rooms
  const roomIds = [...asksOf, ...(asked.beside ?? [])]
  const outcomes = roomIds.map((roomId) => {
    const before = placeOf(day, runs, roomId, at).timeline
    const after = placeOf(day, applied.value, roomId, at).timeline
    return [roomId, outcomeOf(before, after, at)] as const
  })
  return { kind, command, outcomes: new Map(outcomes), isUsual: false }
}

function commandFor({ rooms, saw, byMs }: Asked, kind: ChoiceKind): RunCommand {
  if (kind === 'over')
    return { type: 'runOver', rooms, saw, ...(byMs !== null && byMs > 0 && { byMs }) }
  if (byMs === null) return { type: 'absorb', rooms, saw, absorber: kind }
  return { type: 'lengthen', rooms, saw, byMs, absorber: kind }
}
