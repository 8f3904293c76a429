// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { on } from '../../day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../features/commands.ts'
import type { Instant } from '../../instant.ts'
import { type Moment, momentAt } from '../../timeline/moment.ts'
import type { Span, Timeline } from '../../timeline/timeline.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import type { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { type AnyAction, commandOf } from './any-actions.test-kit.ts'

/** One command of a played day, with how it stood before. */
export type Step = {
  day: PlayedDay
  at: Instant
  command: DeskCommand
  /** Why it was not accepted, or `null`. */
  refusal: Refusal | null
  isAccepted: boolean
  before: State
  /** Each room's day, before and after. */
  were: ReadonlyMap<string, Timeline>
  are: ReadonlyMap<string, Timeline>
}

/** A rule by its number and words, and what has to hold after each command. */
export type Rule = readonly [name: string, holds: (step: Step) => void]

/** Plays a day as a desk would; throws, with the rule's name, where a rule doesn't hold. */
export function playThrough(day: EventDay, actions: readonly AnyAction[], rules: readonly Rule[]) {
  const played = new PlayedDay(day)
  let at = on(day, '08:50')
  let were = timelinesOf(played)
  let accepted = 0
  for (const action of actions) {
    at += action.afterMs
    const before = played.state
    const command = commandOf(played, action, at)
    const refusal = played.take(at, { kind: 'desk', deskId: 'desk' }, command)
    const isAccepted = refusal === null
    const are = isAccepted ? timelinesOf(played) : were
    if (isAccepted) accepted += 1
    check({ day: played, at, command, refusal, isAccepted, before, were, are }, rules)
    were = are
  }
  return { accepted, refused: actions.length - accepted }
}

function check(step: Step, rules: readonly Rule[]): void {
  for (const [name, holds] of rules) {
    try {
      holds(step)
    } catch (error) {
      const command = JSON.stringify({ ...step.command, saw: undefined })
      throw new Error(`${name}: after ${command} at ${step.at}: ${error}`, { cause: error })
    }
  }
}

function timelinesOf(played: PlayedDay): Map<string, Timeline> {
  return new Map(played.state.day.rooms.map(({ id }) => [id, played.timeline(id)]))
}

export function timelineIn(timelines: ReadonlyMap<string, Timeline>, roomId: string): Timeline {
  const timeline = timelines.get(roomId)
  if (!timeline) throw new Error(`no room ${roomId}`)
  return timeline
}

export type Moved = { roomId: string; was: Moment; now: Moment; timeline: Timeline }

/** The rooms that an accepted command drove. */
export function movedRooms({ command, were, are, at, isAccepted }: Step): Moved[] {
  if (!isAccepted || !('rooms' in command) || command.type === 'schedule') return []
  const isForAll = command.rooms === 'all'
  const roomIds = command.rooms === 'all' ? [...are.keys()] : command.rooms
  return roomIds.flatMap((roomId) => {
    const was = momentAt(timelineIn(were, roomId), at)
    // A hall that only tells of the rooms isn't driven with all of them.
    if (isForAll && was.slot?.isElsewhere) return []
    const timeline = timelineIn(are, roomId)
    return [{ roomId, was, now: momentAt(timeline, at), timeline }]
  })
}

export function spanIn({ spans }: Timeline, id: string): Span {
  const span = spans.find((candidate) => candidate.id === id)
  if (!span) throw new Error(`no span ${id}`)
  return span
}

/** Where a room stands, from the outside in. */
export function placesOf({ slot, step, activity, nested }: Moment): (string | undefined)[] {
  return [slot, step, activity, nested].map((span) => span?.id)
}

/** Whether something that isn't moved begins at `at`, and so cuts what goes on. */
export function isCutAt({ spans }: Timeline, at: Instant | null): boolean {
  return spans.some(
    ({ level, start, plannedStart, isMeetingPoint }) =>
      level === 'slot' && start === at && (isMeetingPoint || start === plannedStart),
  )
}
