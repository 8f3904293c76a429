// SPDX-License-Identifier: EUPL-1.2
// Days of other kinds than the sample days, written as people write them, and what has to hold on them
// at every moment, in every room, on wall, phone and desk.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countdownLabel } from '../renderer/wall/countdown/countdown-label.ts'
import type { EventDay } from '../shared/day/day.ts'
import { problemSentence } from '../shared/day/file/day-problem.ts'
import { parseDay } from '../shared/day/file/parse-day.ts'
import { withJoinCodes } from '../shared/day/join-codes.ts'
import { presenceIn } from '../shared/day/presence.ts'
import { isBesideAll, withSideItems } from '../shared/day/side-items.ts'
import { planRows } from '../shared/features/schedule/plan-rows.ts'
import type { Instant } from '../shared/instant.ts'
import { nowSection } from '../shared/join-page/live/now-section.ts'
import { type RoomNow, roomNow } from '../shared/now/room-now.ts'
import { textIn } from '../shared/text.ts'
import { takesPlace } from '../shared/timeline/moment.ts'
import { PLANNED_RUN } from '../shared/timeline/run.ts'
import { type ShownMoment, shownMomentAt } from '../shared/timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../shared/timeline/timeline.ts'
import { attendeeView } from '../shared/views/attendee-view.test-kit.ts'
import { dayForPage, teamsOf } from '../shared/views/day-part.ts'

const FOLDER = join(import.meta.dirname, 'days')

function readDay(file: string): EventDay {
  const parsed = parseDay(readFileSync(join(FOLDER, file), 'utf8'))
  let drawn = 0
  const chance = () => (drawn++ % 97) / 97
  if ('day' in parsed) return withJoinCodes(withSideItems(parsed.day), chance)
  throw new Error(parsed.problems.map((problem) => problemSentence(problem, 'en')).join('\n'))
}

/** One moment of a room, as its surfaces know it: from the room's own part of the day. */
type Look = { day: EventDay; timeline: Timeline; at: Instant; moment: ShownMoment; now: RoomNow }

/** A room's whole day, moment by moment, from just before its first item on. */
function looksIn(whole: EventDay, roomId: string): Look[] {
  const day = dayForPage(whole, roomId)
  const timeline = timelineOf(day, roomId, PLANNED_RUN)
  const starts = timeline.spans.flatMap(({ start }) => start ?? [])
  const looks: Look[] = []
  let at: Instant | null = starts.length > 0 ? Math.min(...starts) - 1 : null
  while (at !== null) {
    const moment = shownMomentAt(timeline, at)
    looks.push({ day, timeline, at, moment, now: roomNow(day, timeline, moment) })
    at = moment.lookAgainAt
  }
  return looks
}

/** What is wrong at a moment, in words; nothing where all is well. */
function wrongAt(look: Look): string[] {
  return [
    ...headingOf(look),
    ...digitsOf(look),
    ...nextOf(look),
    ...(look.now.state === 'on' ? phoneOf(look) : []),
  ]
}

function headingOf({ day, timeline, at, now }: Look): string[] {
  const { heading, state, slot } = now
  const room = day.rooms.find(({ id }) => id === timeline.roomId)
  if (state === 'on' && !heading) return ['something goes on that has no name']
  const found: string[] = []
  if (state === 'on' && heading?.slot && isBesideAll(heading.slot))
    found.push('a side item or a moment heads the wall')
  const groups = heading?.slot?.groups
  if (room?.groups && groups && !room.groups.some((id) => groups.includes(id))) {
    found.push('what is of another group heads the wall')
  }
  const begins = timeline.spans.find(
    ({ level, start, isBeside }) => level === 'slot' && start === at && !isBeside,
  )
  const isTold = slot?.span.id === begins?.id || heading?.slot?.isBeside
  const isMoment = day.slots.some(({ id, kind }) => id === begins?.id && kind === 'moment')
  if (begins && !isMoment && !isTold) found.push(`${begins.id} begins and nobody is told`)
  const last = Math.max(...timeline.spans.flatMap(({ start, end }) => end ?? start ?? []))
  // An event of several days is over each evening.
  const isEvening = timeline.mornings.some((morning) => morning > at)
  if (state === 'over' && at < last && !isEvening) {
    found.push('the day is over before its last item')
  }
  return found
}

/** Digits are those of what the title says, and never count past what comes. */
function digitsOf({ timeline, at, now }: Look): string[] {
  const label = countdownLabel(now, 'nl', false)
  const { counted, next } = now
  if (!counted || !label) return []
  const found: string[] = []
  if (counted.at < at) found.push('digits count to what has passed')
  const bounds = timeline.spans.flatMap(({ start, end }) => [start, end])
  if (!bounds.includes(counted.at)) found.push('digits count to nothing in the plan')
  const isOuter = next?.item.span.level === 'slot' && !next.item.span.isBeside
  if (counted.kind === 'left' && isOuter && next.at !== null && counted.at > next.at) {
    found.push(`digits count past ${next.item.span.id}, which comes next`)
  }
  return found
}

/** What comes next is the first that comes. */
function nextOf({ timeline, at, now, moment }: Look): string[] {
  const { next } = now
  const inside = (parentId: string | null) => parentId === null || parentId === moment.slot?.id
  const coming = timeline.spans.filter(
    (span) =>
      (span.level === 'slot' || (takesPlace(span) && inside(span.parentId))) &&
      span.start !== null &&
      span.start > at &&
      !span.isBeside,
  )
  const first = Math.min(...coming.map(({ start }) => start ?? 0))
  const isOfFirst = coming.some(({ id, start }) => start === first && id === next?.item.span.slotId)
  if (now.state === 'over') return now.nextDay || coming.length === 0 ? [] : ['no next day is told']
  if (!next) return coming.length > 0 ? ['nothing is told of what comes'] : []
  if (next.at === null) return []
  if (next.at <= at) return ['what comes next has begun']
  // Of many workshops it is the room's own that is told.
  return next.at > first && !isOfFirst
    ? [`${next.item.span.id} is told and something comes sooner`]
    : []
}

function phoneOf({ day, timeline, at, moment, now }: Look): string[] {
  const view = attendeeView({ roomId: timeline.roomId })
  const live = { day, timeline, moment, view, now: at, code: 'K7QM', language: 'nl' } as const
  const text = nowSection(live)
    .toString()
    .replaceAll(/<[^>]*>/g, '')
  const title = now.heading && textIn(now.heading.title, 'nl')
  return title === null || text.includes(title) ? [] : [`the phone doesn’t say ‘${title}’`]
}

for (const file of readdirSync(FOLDER)) {
  const day = readDay(file)

  test(`${file}: at every moment each room names what is on, counts that, and says what comes`, () => {
    const wrong = day.rooms.flatMap(({ id }) =>
      looksIn(day, id).flatMap((look) =>
        wrongAt(look).map((what) => `${id}, ${new Date(look.at).toISOString()}: ${what}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test(`${file}: a room’s part of the day lays out as the whole day does`, () => {
    for (const { id } of day.rooms) {
      const whole = timelineOf(day, id, PLANNED_RUN)
      expect(timelineOf(dayForPage(day, id), id, PLANNED_RUN)).toEqual(whole)
    }
  })

  test(`${file}: each item is in a room’s day where it is, and at the desk each has its time`, () => {
    const timelines = day.rooms.map(({ id }) => timelineOf(day, id, PLANNED_RUN))
    for (const { roomId, spans } of timelines) {
      const own = day.slots.filter((slot) => {
        const isMain = slot.start !== null && slot.parent === undefined && !isBesideAll(slot)
        return isMain && presenceIn(day, slot, roomId) !== 'not-here'
      })
      const laid = spans.filter(({ level }) => level === 'slot').map(({ id }) => id)
      expect(new Set(laid)).toEqual(new Set(own.map(({ id }) => id)))
    }
    const statuses = timelines.map((timeline) => ({
      timeline,
      moment: shownMomentAt(timeline, Number.NEGATIVE_INFINITY),
    }))
    const untimed = planRows(day, statuses).filter(({ plannedStart }) => plannedStart === null)
    expect(untimed).toEqual([])
  })

  test(`${file}: a place has no code and no teams, and a day of one room has nothing elsewhere`, () => {
    for (const { id, kind, joinCode } of day.rooms) {
      if (kind !== 'place') expect(joinCode).toBeDefined()
      else expect([joinCode, teamsOf(day, id)]).toEqual([undefined, []])
      if (day.rooms.length > 1) continue
      const isElsewhere = ({ now, moment }: Look) =>
        moment.slot?.isElsewhere || (now.plenaryIn ?? now.placeIn) !== null
      expect(looksIn(day, id).filter(isElsewhere)).toEqual([])
    }
  })
}
