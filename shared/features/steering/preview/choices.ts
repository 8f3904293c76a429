// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { Instant, Milliseconds } from '../../../instant.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { type Outcome, outcomeOf } from '../../../timeline/outcome.ts'
import { type Runs, runOf } from '../../../timeline/run.ts'
import type { RoomChoice } from '../../command-definition.ts'
import type { Absorber } from '../commands.ts'
import { placeOf } from '../run/place.ts'
import { applyToRuns, type RunCommand } from '../run/run-commands.ts'
import { givenByTurns, TURN_GRAIN_MS } from '../run/turn-time.ts'

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
// Nothing is left out of a turn, and none is shorter than the others by chance.
const KINDS_OF_TURNS: readonly ChoiceKind[] = ['turns', 'next-slot', 'last-turn']

/** What a facilitator can choose from, each tried out: nothing is changed. */
export function choicesFor(asked: Asked): Choice[] {
  const choices = kindsFor(asked).map((kind) => tried(asked, kind))
  const usual = usualOf(asked, choices)
  return choices.map((one) => ('command' in one ? { ...one, isUsual: one === usual } : one))
}

/**
 * S16: a break gives time back where there is one, else the rest moves; unless that takes time from
 * what is everybody's, makes something lapse or moves a room that wasn't chosen, and another doesn't.
 */
function usualOf(asked: Asked, choices: readonly Choice[]): Choice | undefined {
  const of = (kind: ChoiceKind) => choices.find((one) => one.kind === kind)
  const [rest, fromBreak, steps] = [of('rest'), of('break'), of('steps')]
  if (!rest) return choices.find((one) => 'command' in one)
  const usual = fromBreak && !areAlike(fromBreak, rest) ? fromBreak : rest
  const harmless = [usual, rest, fromBreak, steps].find((one) => one && !hurts(asked, one))
  return harmless ?? usual
}

/** Where all rooms that are asked for stand in turns, time is found in those. */
function kindsFor({ day, runs, rooms, byMs, at }: Asked): readonly ChoiceKind[] {
  const roomIds = rooms === 'all' ? day.rooms.map(({ id }) => id) : rooms
  const slots = roomIds.flatMap((roomId) => placeOf(day, runs, roomId, at).moment.slot ?? [])
  const isInTurns =
    slots.length > 0 && slots.every(({ id, isElsewhere }) => isElsewhere || hasTurns(day, id))
  if (!isInTurns || (byMs !== null && byMs < 0)) return KINDS
  return byMs === null ? KINDS_OF_TURNS : [...KINDS_OF_TURNS, 'over']
}

function hasTurns({ slots }: EventDay, slotId: string): boolean {
  return slots.some(({ id, turns }) => id === slotId && turns !== undefined)
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
  const [seen, becomes] = [goneOn(asked, runs), goneOn(asked, applied.value)]
  const outcomes = roomIds.map((roomId) => {
    const before = placeOf(day, seen, roomId, at).timeline
    const after = placeOf(day, becomes, roomId, at).timeline
    const marks = [runs, applied.value].map((one) => runOf(one, roomId).ahead)
    const turns = givenByTurns(marks[0] ?? {}, marks[1] ?? {}, after.spans, at)
    return [
      roomId,
      { ...outcomeOf(before, after, at), ...(turns.length > 0 && { turns }) },
    ] as const
  })
  return { kind, command, outcomes: new Map(outcomes), isUsual: false }
}

/** A turn that runs over is told of as if it were done now: how long it still takes nobody knows. */
function goneOn(asked: Asked, runs: Runs): Runs {
  const { day, rooms, saw, byMs, at } = asked
  if (byMs !== null || !isTurnOver(asked)) return runs
  const moved = applyToRuns(day, runs, { type: 'next', rooms, saw }, at)
  return 'value' in moved ? moved.value : runs
}

/** Whether in all rooms that are asked for somebody's turn runs over, by as much as can be found. */
export function isTurnOver({ day, runs, rooms, at }: Pick<Asked, 'day' | 'runs' | 'rooms' | 'at'>) {
  const roomIds = rooms === 'all' ? day.rooms.map(({ id }) => id) : rooms
  const moments = roomIds
    .map((roomId) => placeOf(day, runs, roomId, at).moment)
    .filter(({ slot }) => !slot?.isElsewhere)
  return (
    moments.length > 0 &&
    moments.every(({ slot, countdown }) => {
      const isOver = countdown.kind === 'over' && at - countdown.at >= TURN_GRAIN_MS
      return isOver && slot !== null && hasTurns(day, slot.id)
    })
  )
}

function commandFor({ rooms, saw, byMs }: Asked, kind: ChoiceKind): RunCommand {
  if (kind === 'over')
    return { type: 'runOver', rooms, saw, ...(byMs !== null && byMs > 0 && { byMs }) }
  if (byMs === null) return { type: 'absorb', rooms, saw, absorber: kind }
  return { type: 'lengthen', rooms, saw, byMs, absorber: kind }
}
