// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import type { RoomChoice } from '../../features/command-definition.ts'
import { countdownMs, currentSpan, momentAt } from '../../timeline/moment.ts'
import {
  isCutAt,
  movedRooms,
  placesOf,
  type Rule,
  spanIn,
  timelineIn,
} from './any-play.test-kit.ts'

/** What each command does, and no more. */
export const MOVE_RULES: readonly Rule[] = [
  [
    'T7 a lengthening moves what the digits stand for by as much',
    (step) => {
      const { command } = step
      if (command.type !== 'lengthen' || command.absorber) return
      for (const { was, timeline } of movedRooms(step)) {
        const { countdown } = was
        if (countdown.kind === 'none') continue
        const span = spanIn(timeline, countdown.spanId)
        const at = countdown.kind === 'until' ? span.start : span.end
        const isCut = span.uncutEnd !== span.end || isCutAt(timeline, at)
        if (!isCut) expect(at).toBe(countdown.at + command.byMs)
      }
    },
  ],
  [
    'T10 next takes every room that it moves to the place that its wall named',
    (step) => {
      if (step.command.type !== 'next') return
      for (const { was, now, timeline } of movedRooms(step)) {
        const { next } = was
        if (!next) continue
        expect(spanIn(timeline, next.id).start).toBe(step.at)
        // Where the plan lets slots overlap, one that began at the same instant may lie over it.
        const isCovered = now.slot?.start === step.at && now.slot.id !== next.slotId
        // Of a place that lasts no time nothing is left.
        const isGone = spanIn(timeline, next.id).end === step.at
        if (!isCovered && !isGone) expect(placesOf(now)).toContain(next.id)
      }
    },
  ],
  [
    'T12 digits go on after a pause where they stood',
    (step) => {
      if (step.command.type !== 'resume') return
      for (const { roomId, was, now, timeline } of movedRooms(step)) {
        if (was.heldAt === null || was.countdown.kind === 'none') continue
        const wasAt = was.countdown.at
        // What has ended for others can't last longer for those who run over.
        if (was.slot?.isMeetingPoint && (was.slot.end ?? step.at) <= was.heldAt) continue
        expect(now.heldAt).toBe(null)
        // What begins after a meeting point isn't held up by a pause before it.
        if (was.countdown.kind === 'until' && (was.lookAgainAt ?? wasAt) < wasAt) continue
        // What was awaited and is put off past a meeting point has no time left.
        const counted = spanIn(timeline, was.countdown.spanId)
        // What is everybody's is put off by no room's own pause.
        if (counted.isMeetingPoint && !timelineIn(step.were, roomId).isHeldForAll) continue
        if (counted.start === counted.end && counted.uncutEnd !== counted.end) continue
        // What was arranged for later than the digits counted to keeps its time, and may cut them.
        const isArranged = timelineIn(step.were, roomId).spans.some(
          ({ start }) => 'at' in now.countdown && start === now.countdown.at && start > wasAt,
        )
        const isCut = 'at' in now.countdown && isCutAt(timeline, now.countdown.at)
        // What lies in a slot ends with it.
        const isWithin = timeline.spans.some(
          ({ id, end, uncutEnd }) =>
            'spanId' in now.countdown && id === now.countdown.spanId && end !== uncutEnd,
        )
        if (!isCut && !isArranged && !isWithin)
          expect(countdownMs(now, step.at)).toBe(countdownMs(was, step.at))
      }
    },
  ],
  [
    'T17 previous restarts a place now, with the length that the plan gives it',
    (step) => {
      if (step.command.type !== 'previous') return
      for (const { was, now, timeline } of movedRooms(step)) {
        const current = currentSpan(now)
        if (!current || current.start !== step.at || was.slot === null) continue
        expect(now.heldAt).toBe(null)
        // A slot of which the first step waits has the time that its steps need.
        if (current.level === 'slot' && current.hasParts) continue
        // Where the plan lets slots overlap, another may begin with it and lie over it.
        const begun = timeline.spans.filter(({ start }) => start === step.at)
        if (new Set(begun.map(({ slotId }) => slotId)).size > 1) continue
        // What lies in a slot ends with it.
        if (current.level === 'nested' && current.end !== current.uncutEnd) continue
        if (current.end === null || isCutAt(timeline, now.slot?.end ?? null)) continue
        const planned = (current.plannedEnd ?? 0) - (current.plannedStart ?? 0)
        expect(current.end - current.start).toBeGreaterThanOrEqual(
          Math.min(current.lengthMs ?? 0, planned),
        )
      }
    },
  ],
  [
    'T18 back to plan, for all, leaves nothing that isn’t as planned',
    ({ command, are, isAccepted }) => {
      if (command.type !== 'backToPlan' || command.rooms !== 'all' || !isAccepted) return
      for (const { spans } of are.values()) {
        // A plan that waits for a start signal tells no times of what follows it.
        const isOpen = spans.some(({ begins, plannedStart }) => {
          return begins !== 'clock' || plannedStart === null
        })
        if (isOpen) continue
        for (const { id, start, end, plannedStart, plannedEnd } of spans) {
          expect([id, start, end]).toEqual([id, plannedStart, plannedEnd])
        }
      }
    },
  ],
  [
    'T23 who waits stands at nothing, and begins when the next would have begun',
    (step) => {
      if (step.command.type !== 'wait') return
      for (const { roomId, was, now, timeline } of movedRooms(step)) {
        if (!was.next?.start || was.countdown.kind === 'until' || was.slot === null) continue
        // Of a place that lasts no time nothing is left to wait for.
        if (was.heldAt !== null || was.next.start === was.next.end) continue
        // A meeting point that the lateness had left no time has it again.
        const next = spanIn(timelineIn(step.were, roomId), now.next?.id ?? was.next.id)
        if (next.start === next.end) continue
        // Where the plan lets slots overlap, the one beside it goes on.
        if (now.slot && now.slot.id !== was.slot.id) continue
        const { start, end } = spanIn(timeline, was.next.id)
        // A meeting point that isn't late any more may leave it no time.
        if (start === end) continue
        expect(now.countdown).toMatchObject({ kind: 'until', spanId: was.next.id })
        // Once what made it late is over, a meeting point after it may begin sooner.
        if (!isCutAt(timeline, start)) expect(start).toBe(was.next.start)
      }
    },
  ],
  [
    'S12 two facilitators who press next within a second skip one span',
    (step) => {
      const { command, day, at, isAccepted } = step
      if (command.type !== 'next' || !isAccepted) return
      const { state } = day
      const refusal = day.take(at + 400, { kind: 'desk', deskId: 'other' }, command)
      const hasMoved = movedRooms(step).some(
        ({ was, now }) => currentSpan(was)?.id !== currentSpan(now)?.id,
      )
      if (hasMoved) expect(refusal?.name).toBe('stale')
      day.takeBackTo(state)
    },
  ],
  [
    'T22 nobody is kept from next, pause or resume by what has passed',
    ({ command, refusal, were, at }) => {
      if (refusal === null || !ON_THE_SPOT.includes(command.type)) return
      // What has passed for everybody is told as rooms that are apart, and so are rooms that are.
      const moments = [...were]
        .filter(([roomId]) => !('rooms' in command) || isNamed(command.rooms, roomId))
        .map(([, timeline]) => momentAt(timeline, at))
      const driven = moments.filter(({ slot }) => !slot?.isElsewhere)
      const areApart = new Set(driven.map(({ next }) => next?.id)).size > 1
      if (command.type !== 'next' || !areApart) expect(refusal.name).not.toBe('rooms-apart')
    },
  ],
  [
    'T24 taking time from breaks or steps never makes a room later',
    ({ command, were, are, at, isAccepted }) => {
      const isAsked = command.type === 'absorb' && command.absorber !== 'rest'
      if (!isAsked || !isAccepted) return
      for (const [roomId, was] of were) {
        const is = timelineIn(are, roomId)
        const slotId = momentAt(was, at).slot?.id
        if (slotId === undefined) continue
        expect(spanIn(is, slotId).uncutEnd ?? 0).toBeLessThanOrEqual(
          spanIn(was, slotId).uncutEnd ?? 0,
        )
      }
    },
  ],
]

/** What somebody presses because of what goes on now: to be refused it is to be stuck. */
const ON_THE_SPOT: readonly string[] = ['next', 'pause', 'resume']

function isNamed(rooms: RoomChoice, roomId: string): boolean {
  return rooms === 'all' || rooms.includes(roomId)
}
