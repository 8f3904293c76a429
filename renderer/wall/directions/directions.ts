// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../../shared/day/day.ts'
import { instantOf, timeOfDay } from '../../../shared/day/time-of-day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { type Instant, MINUTE } from '../../../shared/instant.ts'
import { roomsTogether } from '../../../shared/now/rooms-together.ts'
import { contentOf, isFree, titleOf } from '../../../shared/now/span-content.ts'
import {
  type InnerSlot,
  innerSlotsOf,
  isBreakOut,
  otherRoomsAt,
  roomsOf,
} from '../../../shared/now/workshops.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'

/** Where people go for a workshop: `13:15`, `Werkruimte 1 en 2`, what it is. */
export type Direction = {
  id: string
  when: string
  hasBegun: boolean
  start: Instant
  /** What its rooms are called where they are numbered, which `where` begins with. */
  word: string | null
  where: string
  title: string
}

/**
 * The workshops in a slot that aren't over at `at` and have a room, in order of time.
 * @param slotId what they lie in
 */
export function directionsIn(
  day: EventDay,
  timeline: Timeline,
  slotId: string,
  at: Instant,
  language: Language,
): Direction[] {
  return innerSlotsOf(day, timeline, slotId).flatMap((one) => {
    const isOver = one.end !== null && one.end <= at
    const isElsewhere = roomsOf(day, one.slot).length > 0 && !one.slot.isBeside
    return isOver || !isElsewhere ? [] : directionTo(day, one, at, language)
  })
}

function directionTo(
  day: EventDay,
  { id, slot, start }: InnerSlot,
  at: Instant,
  language: Language,
): Direction {
  const hasBegun = start <= at
  return {
    id,
    when: hasBegun ? displayWords[language].now : timeOfDay(start, day.timeZone),
    hasBegun,
    start,
    ...placesOf(roomsOf(day, slot), language),
    title: taggedIn(titleOf(day, id) ?? slot.title, language),
  }
}

/** Where each challenge is, in a hall that people leave for what goes on in the rooms; not in a phase. */
export function challengesIn(
  day: EventDay,
  { id, isElsewhere, start }: Pick<Span, 'id' | 'isElsewhere' | 'start'>,
  language: Language,
): Direction[] {
  if (!isElsewhere || contentOf(day, id).phase) return []
  return day.challenges.flatMap(({ id, title }) => {
    const rooms = day.rooms.filter(({ challenge }) => challenge === id)
    const now = { when: displayWords[language].now, hasBegun: true, start: start ?? 0 }
    const there = { id, ...now, title: taggedIn(title, language), ...placesOf(rooms, language) }
    return rooms.length === 0 ? [] : there
  })
}

function placesOf(rooms: readonly Room[], language: Language): Pick<Direction, 'word' | 'where'> {
  const names = rooms.map(({ name }) => taggedIn(name, language))
  const { word, names: said } = roomsTogether(names, language)
  return { word, where: word === null ? said : `${word} ${said}` }
}

/** Other rooms' workshops are as planned, so they begin and end on whole minutes. */
export function wholeMinute(at: Instant): Instant {
  return Math.floor(at / MINUTE) * MINUTE
}

/** The heading over directions while nothing goes on in the room itself, and the words beside it. */
export type DirectionsHead = { title: string; when: string }

/**
 * What a wall tells people who look for where to go: in the hall, and in a room that has no
 * workshop of its own now or later. None while something goes on there, but where nothing does, also
 * what the other rooms have.
 */
export function directionsNow(
  day: EventDay,
  timeline: Timeline,
  moment: Moment,
  at: Instant,
  language: Language,
): Direction[] {
  const { slot, nested, countdown } = moment
  if (!slot) {
    return otherRoomsAt(day, timeline, moment, at).map((one) => directionTo(day, one, at, language))
  }
  if (nested) return elsewhereMeanwhile(day, timeline, nested, at, language)
  const isBlock = contentOf(day, slot.id).slot?.kind === 'workshops'
  if (slot.isElsewhere && !isBlock) return challengesIn(day, slot, language)
  const isInHall = !isBreakOut(day, timeline.roomId)
  const waitsForOwn = countdown.kind === 'until' && !isInHall
  // Whoever works here has their own time to look at, and a workshop elsewhere is one of many things.
  return waitsForOwn || !(isBlock || isInHall)
    ? []
    : directionsIn(day, timeline, slot.id, at, language)
}

/** What other rooms have while this one of the grid is free. */
function elsewhereMeanwhile(
  day: EventDay,
  timeline: Timeline,
  { id, slotId }: Span,
  at: Instant,
  language: Language,
): Direction[] {
  if (!isFree(contentOf(day, id))) return []
  const others = directionsIn(day, timeline, slotId, at, language)
  return others.filter((one) => one.hasBegun && !isFree(contentOf(day, one.id)))
}

/** What stands over the directions of {@link directionsNow} where nothing goes on in the room. */
export function idleHead(
  day: EventDay,
  timeline: Timeline,
  moment: Moment,
  at: Instant,
  language: Language,
): DirectionsHead {
  const words = displayWords[language]
  const list = otherRoomsAt(day, timeline, moment, at)
  const parents = new Set(list.map(({ slot }) => slot.parent))
  const block = day.slots.find(({ id }) => parents.size === 1 && parents.has(id))
  const named = block && taggedIn(titleOf(day, block.id) ?? block.title, language)
  const begun = list.filter(({ start }) => start <= at)
  if (begun.length === 0) {
    const from = Math.min(...list.map(({ start }) => start))
    return {
      title: named ?? words.soonInRooms,
      when: words.comingAt(timeOfDay(from, day.timeZone)),
    }
  }
  const ends = begun.map(({ end }) => end ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...ends)
  const own = moment.next?.start ?? null
  // Of rooms that end at times of their own, only this one's next item says until when.
  const isCommon = own !== null || ends.every((end) => end === last)
  const until = isCommon ? Math.min(last, own ?? last) : Number.POSITIVE_INFINITY
  return {
    title: named ?? words.nowInRooms,
    when: Number.isFinite(until) ? words.lastsUntil(timeOfDay(until, day.timeZone)) : '',
  }
}

/** Until when the round of a block lasts, or when its next begins; `null`: it has no rounds. */
export function roundWords(
  day: EventDay,
  { slot, nested }: Pick<Moment, 'slot' | 'nested'>,
  at: Instant,
  language: Language,
): string | null {
  const words = displayWords[language]
  if (nested?.end) return words.lastsUntil(timeOfDay(nested.end, day.timeZone))
  const rounds = (slot && contentOf(day, slot.id).slot?.rounds) ?? []
  const then = (time: string) => instantOf(day.date, time, day.timeZone)
  const round = rounds.find(({ end }) => then(end) > at)
  if (!round) return null
  return then(round.start) <= at
    ? words.lastsUntil(timeOfDay(then(round.end), day.timeZone))
    : words.comingAt(timeOfDay(then(round.start), day.timeZone))
}

/** That people walk now to what begins next, as the day gives them time for; `null`: they don't. */
export function walkWords(
  day: EventDay,
  directions: readonly Direction[],
  at: Instant,
  language: Language,
): string | null {
  const [first] = directions
  const walkMs = (day.walkMinutes ?? 0) * MINUTE
  if (!first || first.hasBegun || first.start - at > walkMs) return null
  const isOne = directions.every(({ where, start }) => where === first.where || start > first.start)
  return displayWords[language].walkTo(isOne ? first.where : null)
}
