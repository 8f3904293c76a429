// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, timeText } from '../../day/any-day.test-kit.ts'
import type { EventDay } from '../../day/day.ts'
import type { Edit, ListAddress } from '../../day/edits/edit.ts'
import { parseDay } from '../../day/file/parse-day.ts'
import { writtenDay } from '../../day/file/written-day.ts'
import { on } from '../../day/sample-day.test-kit.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import { folded } from '../../state/facts/fold.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { anyAction, commandOf } from '../../state/random-days/any-actions.test-kit.ts'
import { firstState } from '../../state/state.ts'
import { momentAt } from '../../timeline/moment.ts'
import { duplicated, repeated, split } from './operations/copies.ts'
import { withNewItem } from './operations/new-item.ts'
import { removed } from './operations/removed.ts'
import { moved, restShifted } from './operations/times.ts'

const BY = { kind: 'desk', deskId: 'planner' } as const

const anyEdit = fc.record({
  kind: fc.nat({ max: 13 }),
  pick: fc.nat({ max: 60 }),
  other: fc.nat({ max: 60 }),
  /** Since midnight. */
  minutes: fc.integer({ min: 9 * 60, max: 14 * 60 }),
})
type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never

function editsOf(day: EventDay, { kind, pick, other, minutes }: AnyEdit): Edit[] {
  const of = <T extends { id: string }>(list: readonly T[], at = pick): string =>
    list[at % Math.max(1, list.length)]?.id ?? 'nothing'
  const slot = of(day.slots)
  const inSlots = { list: 'slots' } as const
  const phase = day.phases[pick % Math.max(1, day.phases.length)]
  const steps: ListAddress = { list: 'steps', phase: phase?.id ?? '' }
  const step = of(phase?.steps ?? [], other)
  const time = timeText(minutes)
  const change = (set: Record<string, unknown>): Edit[] => [
    { type: 'change', in: inSlots, id: slot, set },
  ]
  const ways: (() => Edit[])[] = [
    () => moved(day, slot, time),
    () => change({ end: time }),
    () => change({ title: { nl: `Titel ${minutes}` } }),
    () => change({ scope: 'rooms', rooms: [of(day.rooms, other)] }),
    () => removed(day, inSlots, slot),
    () => removed(day, { list: 'rooms' }, of(day.rooms)),
    () => restShifted(day, slot, other - 30),
    () => split(day, slot, time),
    () => [...duplicated(day, slot, time).edits, ...repeated(day, slot, other % 3, 5)],
    () => withNewItem(day, { start: time, kind: pick % 2 === 0 ? 'break' : 'item' }).edits,
    () => [{ type: 'change', in: steps, id: step, set: { minutes: 1 + other } }],
    () => [
      { type: 'move', in: steps, id: step, before: pick % 3 === 0 ? null : of(phase?.steps ?? []) },
    ],
    () => removed(day, steps, step),
    () => [{ type: 'move', in: inSlots, id: slot, before: of(day.slots, other) }],
  ]
  return ways[kind]?.() ?? []
}

/** What has begun by then in each room, and what of that is over. */
function pastOf(played: PlayedDay, at: Instant): Map<string, string[]> {
  const past = new Map<string, string[]>()
  for (const { id: roomId } of played.state.day.rooms) {
    const timeline = played.timeline(roomId)
    // Where a room is held nothing begins.
    const until = timeline.pausedSince ?? at
    const { slot, step, activity, nested } = momentAt(timeline, at)
    const current = new Set([slot, step, activity, nested].map((span) => span?.id))
    const starts = new Map(timeline.spans.map(({ id, start }) => [id, start]))
    // What lies in something that hasn't begun comes with it.
    const isAround = (id: string | null) =>
      id === null || (starts.get(id) ?? Number.POSITIVE_INFINITY) <= until
    const lines = timeline.spans.flatMap(({ id, start, end, isElsewhere, parentId }) => {
      if (!isAround(parentId)) return []
      if (isElsewhere || start === null || start > until) return []
      const isOver = !current.has(id) && end !== null && end <= until
      return [`${id} from ${start}`, ...(isOver ? [`${id} until ${end}`] : [])]
    })
    past.set(roomId, lines)
  }
  return past
}

test('whatever is edited while a day runs: it can be written and read, nothing that has passed changes, and undo gives back the bytes', () => {
  const steps = fc.array(fc.tuple(anyEdit, anyAction), { minLength: 6, maxLength: 14 })
  let accepted = 0
  fc.assert(
    fc.property(anyDay, steps, (day, tries) => {
      const played = new PlayedDay(day)
      let at = on(day, '08:40')
      for (const [drawn, action] of tries) {
        at += action.afterMs * 3
        played.take(at, BY, commandOf(played, action, at))
        at += MINUTE
        const before = played.state
        const [bytes, past] = [writtenDay(before.day), pastOf(played, at)]
        const edits = editsOf(before.day, drawn)
        if (edits.length === 0) continue
        if (played.take(at, BY, { type: 'edit', edits })) {
          expect(played.state).toBe(before)
          continue
        }
        accepted += 1
        const text = writtenDay(played.state.day)
        expect(parseDay(text)).toMatchObject({ day: played.state.day })
        const kept = pastOf(played, at)
        for (const [roomId, lines] of past) {
          if (kept.has(roomId)) expect(kept.get(roomId)).toEqual(expect.arrayContaining(lines))
        }
        const seq = played.state.seq
        const isUndone = drawn.other % 3 === 0
        if (!isUndone) continue
        expect(played.take(at, BY, { type: 'undo', saw: seq })).toBe(null)
        expect(writtenDay(played.state.day)).toBe(bytes)
        if (drawn.pick % 2 === 0) continue
        expect(played.take(at, BY, { type: 'redo', saw: seq })).toBe(null)
        expect(writtenDay(played.state.day)).toBe(text)
      }
      const facts = JSON.parse(JSON.stringify(played.facts))
      const { day: again, runs, displays } = folded(firstState(day), facts)
      const { state } = played
      expect({ again, runs, displays }).toEqual({
        again: state.day,
        runs: state.runs,
        displays: state.displays,
      })
    }),
    { numRuns: 80 },
  )
  // Most of it is ahead of what has passed.
  expect(accepted).toBeGreaterThan(100)
})
