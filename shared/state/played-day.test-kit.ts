// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { clockText, on } from '../day/sample-day.test-kit.ts'
import type { RoomChoice } from '../features/command-definition.ts'
import type { AttendeeCommand, Command, DeskCommand } from '../features/commands.ts'
import { seenAt } from '../features/steering/run/run-commands.ts'
import type { Instant } from '../instant.ts'
import { countdownMs } from '../timeline/moment.ts'
import { runOf } from '../timeline/run.ts'
import { type ShownMoment, shownMomentAt } from '../timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../timeline/timeline.ts'
import { apply } from './apply.ts'
import type { Entry } from './entry.ts'
import { type Fact, factOf } from './facts/fact.ts'
import type { Refusal } from './refusal.ts'
import { firstState, type State } from './state.ts'

/** A day that tests play through, as a desk and phones would. */
export class PlayedDay {
  state: State
  /** What was accepted, as a journal keeps it. */
  readonly facts: Fact[] = []
  /** The day as it was before anything was scheduled. */
  readonly planned: EventDay
  private commands = 0

  constructor(day: EventDay) {
    this.planned = day
    this.state = firstState(day)
  }

  get journal(): Entry[] {
    return this.facts.map(({ entry }) => entry)
  }

  /** Forgets what was tried out since `state`. */
  takeBackTo(state: State): void {
    this.state = state
    while ((this.facts.at(-1)?.entry.seq ?? 0) > state.seq) this.facts.pop()
  }

  /** What the desk does at a time of day; gives back why it was refused, or `null`. */
  desk(time: string, command: DeskCommand): Refusal | null {
    return this.take(on(this.state.day, time), { kind: 'desk', deskId: 'desk' }, command)
  }

  phone(personId: string, command: AttendeeCommand): Refusal | null {
    return this.take(this.state.at, { kind: 'attendee', personId }, command)
  }

  take(at: Instant, by: Entry['by'], command: Command): Refusal | null {
    this.commands += 1
    const commandId = `c${this.commands}`
    const entry: Entry = { seq: this.state.seq + 1, at, by, commandId, command }
    const applied = apply(this.state, entry)
    if ('refusal' in applied) return applied.refusal
    const origin = { hub: 'hub', number: this.commands }
    this.facts.push(factOf(this.state, applied.value, entry, origin).fact)
    this.state = applied.value
    return null
  }

  /** A command on rooms, sent by somebody who sees what goes on. */
  steer(
    time: string,
    type: 'next' | 'previous' | 'pause' | 'resume' | 'backToPlan' | 'wait' | 'runOver' | 'endBreak',
    rooms: RoomChoice,
  ): Refusal | null {
    return this.desk(time, { type, rooms, saw: this.saw(on(this.state.day, time)) })
  }

  lengthen(time: string, rooms: RoomChoice, byMs: number): Refusal | null {
    const saw = this.saw(on(this.state.day, time))
    return this.desk(time, { type: 'lengthen', rooms, byMs, saw })
  }

  /** Takes rooms to a place at once, or at a time of day. */
  begin(time: string, rooms: RoomChoice, spanId: string, from: string | null): Refusal | null {
    const { day } = this.state
    const at = from === null ? null : on(day, from)
    return this.desk(time, { type: 'begin', rooms, spanId, at, saw: this.saw(on(day, time)) })
  }

  /** What every room's wall stands at. */
  saw(at: Instant): Record<string, string> {
    const { day } = this.state
    return Object.fromEntries(day.rooms.map(({ id }) => [id, seenAt(this.momentOf(id, at))]))
  }

  timeline(roomId: string): Timeline {
    return timelineOf(this.state.day, roomId, runOf(this.state.runs, roomId))
  }

  momentOf(roomId: string, at: Instant): ShownMoment {
    return shownMomentAt(this.timeline(roomId), at)
  }

  moment(roomId: string, time: string): ShownMoment {
    return this.momentOf(roomId, on(this.state.day, time))
  }

  /** A span as `10:30–11:05`. */
  span(roomId: string, spanId: string): string {
    const span = this.timeline(roomId).spans.find(({ id }) => id === spanId)
    if (!span) throw new Error(`${roomId} has no ${spanId}`)
    return `${clockText(this.state.day, span.start)}–${clockText(this.state.day, span.end)}`
  }

  /** What a wall says: the place, what its digits count to, and the digits in seconds. */
  wall(roomId: string, time: string): string {
    const moment = this.moment(roomId, time)
    const { countdown } = moment
    const place = seenAt(moment) || 'nothing'
    if (countdown.kind === 'none') return `${place}, no countdown`
    const ms = countdownMs(moment, on(this.state.day, time)) ?? 0
    const until = clockText(this.state.day, countdown.at)
    return `${place}, ${countdown.kind} ${until} (${ms / 1_000} s)`
  }
}

/** What an undo puts back. */
export function steeredIn({ day, runs, screens, joining }: State) {
  return { day, runs, screens, isLocked: joining.isLocked }
}
