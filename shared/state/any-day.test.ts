// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../day/any-day.test-kit.ts'
import { on } from '../day/sample-day.test-kit.ts'
import type { Instant } from '../instant.ts'
import { countdownMs, currentSpan, type Moment, momentAt } from '../timeline/moment.ts'
import { runOf } from '../timeline/run.ts'
import { type Span, type Timeline, timelineOf } from '../timeline/timeline.ts'
import { dayForRoom } from '../views/view-for.ts'
import { type AnyAction, anyAction, commandOf } from './any-actions.test-kit.ts'
import { apply } from './apply.ts'
import type { DeskCommand } from './commands.ts'
import { PlayedDay } from './played-day.test-kit.ts'
import { firstState, type Steered } from './state.ts'

/** One command of a played day, with how it stood before. */
type Step = {
  day: PlayedDay
  at: Instant
  command: DeskCommand
  isAccepted: boolean
  before: { steered: Steered; timelines: Map<string, Timeline> }
  timelines: Map<string, Timeline>
}

const COMMANDS = 60
const anyActions = fc.array(anyAction, { minLength: COMMANDS, maxLength: COMMANDS })
// Enough to find what was found so far, in a few seconds; DAYS=1000 looks further.
const PARTS = {
  numRuns: Number(process.env.DAYS ?? 40),
  seed: Number(process.env.SEED ?? 20_240_313),
}
const PATIENCE_MS = 600_000

function playing(check: (step: Step) => void) {
  return fc.property(anyDay, anyActions, (day, actions) => {
    const played = new PlayedDay(day)
    let at = on(day, '08:50')
    let timelines = timelinesOf(played)
    for (const action of actions) {
      at += action.afterMs
      const before = { steered: played.state.steered, timelines }
      const { command, isAccepted } = act(played, action, at)
      if (isAccepted) timelines = timelinesOf(played)
      check({ day: played, at, command, isAccepted, before, timelines })
    }
  })
}

function act(played: PlayedDay, action: AnyAction, at: Instant) {
  const command = commandOf(played, action, at)
  const refusal = played.take(at, { kind: 'desk', deskId: 'desk' }, command)
  return { command, isAccepted: refusal === null }
}

function timelinesOf(played: PlayedDay): Map<string, Timeline> {
  return new Map(played.state.steered.day.rooms.map(({ id }) => [id, played.timeline(id)]))
}

const roomIds = ({ day }: Step) => day.state.steered.day.rooms.map(({ id }) => id)
const timelineIn = ({ timelines }: Pick<Step, 'timelines'>, roomId: string): Timeline => {
  const timeline = timelines.get(roomId)
  if (!timeline) throw new Error(`no room ${roomId}`)
  return timeline
}
const meetingPoints = (timeline: Timeline): Span[] =>
  timeline.spans.filter((span) => span.isMeetingPoint && span.level === 'slot')
const times = (spans: Span[]) => spans.map(({ id, start, end }) => [id, start, end])

test(
  'T1 no span ends before it starts, and siblings overlap only where the plan lets them',
  () => {
    fc.assert(
      playing(({ timelines }) => {
        for (const { spans } of timelines.values()) {
          for (const { start, end } of spans) {
            if (start !== null && end !== null && end < start) throw new Error('ends before start')
          }
          expect(overlaps(spans)).toEqual([])
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

function overlaps(spans: Span[]): string[] {
  return spans.flatMap((before, index) =>
    spans.slice(index + 1).flatMap((after) => {
      if (after.parentId !== before.parentId || after.level !== before.level) return []
      if (before.level === 'nested' || after.start === null || before.start === null) return []
      const mayOverlap = (before.plannedEnd ?? Number.POSITIVE_INFINITY) > (after.plannedStart ?? 0)
      const isBeside = before.end === null || before.end > after.start
      return isBeside && !mayOverlap ? [`${before.id} and ${after.id}`] : []
    }),
  )
}

test(
  'T15 meeting points are the same in every room, and move only with all rooms',
  () => {
    fc.assert(
      playing((step) => {
        const [first = '', ...others] = roomIds(step)
        const points = times(meetingPoints(timelineIn(step, first)))
        for (const other of others) {
          expect(times(meetingPoints(timelineIn(step, other)))).toEqual(points)
        }
        const isForAll = !('rooms' in step.command) || step.command.rooms === 'all'
        if (isForAll || !step.isAccepted) return
        expect(points).toEqual(times(meetingPoints(timelineIn(step.before, first))))
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T19 a moment stays the same until it says to look again',
  () => {
    fc.assert(
      playing((step) => {
        for (const roomId of roomIds(step)) {
          const timeline = timelineIn(step, roomId)
          const moment = momentAt(timeline, step.at)
          const until = moment.lookAgainAt ?? step.at + 7_200_000
          expect(until).toBeGreaterThan(step.at)
          for (const part of [0.5, 0.999]) {
            const later = Math.floor(step.at + (until - step.at) * part)
            const same = momentAt(timeline, later)
            // How `left` turns into `over` is at a boundary too, so all of it must be equal.
            expect(same).toEqual(moment)
          }
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T20 a wall that knows its own room’s part of the day shows what the desk shows',
  () => {
    fc.assert(
      playing((step) => {
        if (!step.isAccepted) return
        const { steered } = step.day.state
        const { day } = steered
        for (const roomId of roomIds(step)) {
          const wall = timelineOf(dayForRoom(day, roomId), roomId, runOf(steered.runs, roomId))
          expect(wall).toEqual(timelineIn(step, roomId))
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'S1 S2 S5 a refusal changes nothing, a replay gives the same, an undo restores',
  () => {
    fc.assert(
      fc.property(anyDay, anyActions, (day, actions) => {
        const played = new PlayedDay(day)
        let at = on(day, '08:50')
        for (const action of actions) {
          at += action.afterMs
          const before = played.state
          const text = JSON.stringify(before.steered)
          const { command, isAccepted } = act(played, action, at)
          expect(JSON.stringify(before.steered)).toBe(text)
          if (!isAccepted || command.type === 'undo') continue
          expect(undoneOf(played)).toEqual(before.steered)
        }
        const replayed = played.journal.reduce((state, entry) => {
          const applied = apply(state, entry)
          if ('refusal' in applied) throw new Error(applied.refusal.name)
          return applied.value
        }, firstState(day))
        expect(replayed).toEqual(played.state)
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

function undoneOf({ state }: PlayedDay): Steered | null {
  const command = { type: 'undo', saw: state.undo?.step.seq ?? 0 } as const
  const by = { kind: 'desk', deskId: 'desk' } as const
  const applied = apply(state, { seq: state.seq + 1, at: state.at, by, commandId: 'u', command })
  return 'value' in applied ? applied.value.steered : null
}

/** The rooms that a command moved, as they were and as they are. */
function movedRooms(step: Step): { was: Moment; now: Moment; timeline: Timeline }[] {
  const { command, before, at } = step
  if (!step.isAccepted || !('rooms' in command)) return []
  const isForAll = command.rooms === 'all'
  return (command.rooms === 'all' ? roomIds(step) : command.rooms).flatMap((roomId) => {
    const was = momentAt(timelineIn(before, roomId), at)
    // A hall that only tells of the rooms isn't driven with all of them.
    if (isForAll && was.slot?.isElsewhere) return []
    const timeline = timelineIn(step, roomId)
    return [{ was, now: momentAt(timeline, at), timeline }]
  })
}

const placesOf = ({ slot, step, activity }: Moment) =>
  [slot, step, activity].map((span) => span?.id)

/** Whether something that no room can move begins at `at`, and so cuts what goes on. */
const isCutAt = ({ spans }: Timeline, at: Instant | null) =>
  spans.some((span) => span.level === 'slot' && span.isMeetingPoint && span.start === at)

test(
  'T10 next takes every room that it moves to the place that its wall named',
  () => {
    fc.assert(
      playing((step) => {
        if (step.command.type !== 'next') return
        for (const { was, now, timeline } of movedRooms(step)) {
          const { next } = was
          if (!next) continue
          const begun = timeline.spans.find(({ id }) => id === next.id)
          if (next.lengthMs !== null) expect(begun?.start).toBe(step.at)
          // Where the plan lets slots overlap, one that began at the same instant may lie over it.
          const isCovered = now.slot?.start === step.at && now.slot.id !== next.slotId
          // Of a place without a length that begins as its slot ends, nothing is left.
          const isGone = next.lengthMs === null && now.slot?.id !== next.slotId
          if (!isCovered && !isGone) expect(placesOf(now)).toContain(next.id)
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T17 previous restarts a place now, with the length that the plan gives it',
  () => {
    fc.assert(
      playing((step) => {
        if (step.command.type !== 'previous') return
        for (const { now, timeline } of movedRooms(step)) {
          const current = currentSpan(now)
          const hasBegun = timeline.spans.some(({ start }) => start !== null && start <= step.at)
          expect([now.heldAt, current === null]).toEqual([null, !hasBegun])
          if (!current?.end || current.start !== step.at) continue
          const planned = (current.plannedEnd ?? 0) - (current.plannedStart ?? 0)
          if (isCutAt(timeline, now.slot?.end ?? null)) continue
          expect(current.end - current.start).toBeGreaterThanOrEqual(
            Math.min(current.lengthMs ?? 0, planned),
          )
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T7 a lengthening moves the end that the digits count to by as much',
  () => {
    fc.assert(
      playing((step) => {
        const { command } = step
        if (command.type !== 'lengthen') return
        for (const { was, timeline } of movedRooms(step)) {
          const { countdown } = was
          if (countdown.kind !== 'left' && countdown.kind !== 'over') continue
          const end = timeline.spans.find(({ id }) => id === countdown.spanId)?.end ?? null
          if (!isCutAt(timeline, end)) expect(end).toBe(countdown.at + command.byMs)
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T12 digits go on after a pause where they stood',
  () => {
    fc.assert(
      playing((step) => {
        if (step.command.type !== 'resume') return
        for (const { was, now, timeline } of movedRooms(step)) {
          if (was.heldAt === null || was.countdown.kind !== 'left') continue
          expect(now.heldAt).toBe(null)
          const isCut = 'at' in now.countdown && isCutAt(timeline, now.countdown.at)
          if (!isCut) expect(countdownMs(now, step.at)).toBe(countdownMs(was, step.at))
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)

test(
  'T18 back to plan: what goes on now ends when planned',
  () => {
    fc.assert(
      playing((step) => {
        if (step.command.type !== 'backToPlan') return
        for (const { now, timeline } of movedRooms(step)) {
          const hasBegun = timeline.spans.some(
            ({ plannedStart }) => (plannedStart ?? step.at) < step.at,
          )
          if (!hasBegun || now.slot?.isElsewhere) continue
          for (const span of [now.slot, now.step, now.activity]) {
            if (!span || span.end === null || span.waits || (span.plannedEnd ?? 0) < step.at)
              continue
            expect([span.id, span.end]).toEqual([span.id, span.plannedEnd])
          }
        }
      }),
      PARTS,
    )
  },
  PATIENCE_MS,
)
