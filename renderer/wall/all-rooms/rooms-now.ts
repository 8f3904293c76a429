// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../../shared/day/day.ts'
import { toldTime } from '../../../shared/day/told-time.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import { type Item, type RoomNow, roomNow } from '../../../shared/now/room-now.ts'
import { saidTogether } from '../../../shared/now/said-together.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { Run } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../../../shared/timeline/timeline.ts'
import type { AllRooms } from '../../../shared/views/all-rooms.ts'
import { allRoomsWords } from './all-rooms-words.ts'

/** What a room has, in words. */
export type RoomLine = {
  id: string
  /** Of a line for all rooms together: where people are, or `''` where nobody knows. */
  name: string
  /** What is on; `null`: nothing, or it stands over the list for all rooms. */
  now: string | null
  /** Until when, or that it is held or over time; `null`: nobody knows. */
  until: string | null
  next: NextInRoom | null
}

/** What comes, and when; `time` is `''` where nobody knows, or the clock is hidden. */
export type NextInRoom = { title: string; shortTitle: string; time: string }

export type RoomsNow = {
  /** What everybody is at, told once; `null`: each room has its own. */
  together: RoomLine | null
  /** In the day's order; without those that have nothing to say but what is told for all. */
  rooms: RoomLine[]
  /** The same for a list that is too long: rooms of which the same is told share a line. */
  merged: RoomLine[]
}

/**
 * What goes on in every room at an instant, and what comes.
 * @param at on the live clock
 * @param hasTimes not where the clock is hidden
 */
export function roomsNow(
  { day, runs }: AllRooms,
  at: Instant,
  language: Language,
  hasTimes: boolean,
): RoomsNow {
  const stands = day.rooms
    .filter((room) => isListed(day, room))
    .flatMap((room) => {
      const run = runs[room.id]
      if (!run) return []
      const timeline = timelineIn(day, room.id, run)
      const now = roomNow(day, timeline, shownMomentAt(timeline, at))
      return { room, now, line: lineOf(room, now, language, hasTimes) }
    })
  const groups = new Map<string, typeof stands>()
  for (const stand of stands) {
    const key = isTogether(stand.now) ? JSON.stringify([stand.line.now, stand.line.until]) : ''
    if (key) groups.set(key, [...(groups.get(key) ?? []), stand])
  }
  const group = [...groups.values()].reduce(
    (most, one) => (one.length > most.length ? one : most),
    [],
  )
  const [first] = group
  const isOneOfMany = group.length < 2 && stands.length > 1
  if (!first || isOneOfMany) {
    const rooms = stands.map(({ line }) => line)
    return { together: null, rooms, merged: mergedLines(rooms, language) }
  }
  const isNextAlike = group.every(({ line }) => isSame(line.next, first.line.next))
  const rooms = stands.flatMap((stand) => {
    if (!group.includes(stand)) return stand.line
    return isNextAlike ? [] : { ...stand.line, now: null, until: null }
  })
  const name = placesOf(
    group.map(({ now }) => now),
    language,
  )
  const next = isNextAlike ? first.line.next : null
  const together = { ...first.line, id: '', name, next }
  return { together, rooms, merged: mergedLines(rooms, language) }
}

const isSame = (one: NextInRoom | null, other: NextInRoom | null) =>
  JSON.stringify(one) === JSON.stringify(other)

/** A foyer is where this hangs: it is told of only where something is on in it by itself. */
function isListed({ slots }: EventDay, { id, kind }: Room): boolean {
  return (
    kind !== 'place' || slots.some(({ scope, rooms }) => scope === 'rooms' && rooms?.includes(id))
  )
}

/** Whether it is everybody's: what is on, or that the day has yet to begin, or is over. */
function isTogether({ state, slot, innerBreak, workshop }: RoomNow): boolean {
  if (state !== 'on') return state !== 'waiting'
  return workshop === null && (innerBreak ?? slot)?.slot?.scope === 'plenary'
}

/** Where all of them should be: by name, where the day says it or has one hall. */
function placesOf(stands: readonly RoomNow[], language: Language): string {
  const told = stands.flatMap(({ placeIn, plenaryIn }) => placeIn ?? plenaryIn ?? [])
  const ids = new Set(told.map(({ id }) => id))
  const names = [...ids].map((id) => told.find((room) => room.id === id)?.name)
  return saidTogether(
    names.flatMap((name) => (name ? taggedIn(name, language) : [])),
    language,
  )
}

/** One line for all rooms of which the same is told. */
function mergedLines(rooms: readonly RoomLine[], language: Language): RoomLine[] {
  const lines = new Map<string, { first: RoomLine; names: string[] }>()
  for (const room of rooms) {
    const key = JSON.stringify([room.now, room.until, room.next])
    const line = lines.get(key) ?? { first: room, names: [] }
    lines.set(key, line)
    line.names.push(room.name)
  }
  return [...lines.values()].map(({ first, names }) => ({
    ...first,
    name: saidTogether(names, language),
  }))
}

function lineOf(room: Room, now: RoomNow, language: Language, hasTimes: boolean): RoomLine {
  const name = taggedIn(room.name, language)
  const next = nextOf(now, language, hasTimes)
  const line = { id: room.id, name, next }
  if (now.state === 'over') return { ...line, now: allRoomsWords[language].isOver, until: null }
  const item = now.state === 'on' ? itemOf(now) : null
  const title = item && titled(item, language).title
  return { ...line, now: title, until: item && untilOf(now, language, hasTimes) }
}

/** What the time that is told is of: beside a step of which nobody knows how long it lasts, what is around it. */
function itemOf({ heading, counted }: RoomNow): Item | null {
  return counted?.kind === 'left' && counted.of !== 'heading' ? counted.item : heading
}

/** A time of day: digits that run would hurry people past a list that they have yet to read. */
function untilOf(now: RoomNow, language: Language, hasTimes: boolean): string | null {
  const { day, counted, heldAt, slot } = now
  const words = allRoomsWords[language]
  if (heldAt !== null) return words.held
  if (counted?.kind === 'over') return words.over
  if (counted?.kind !== 'left' || !hasTimes) return null
  return words.until(toldTime(day, counted.at, slot?.span.start ?? null, language))
}

function nextOf(now: RoomNow, language: Language, hasTimes: boolean): NextInRoom | null {
  const next = now.state === 'over' ? now.nextDay : now.next
  if (!next) return null
  const isKnown = next.at !== null && hasTimes && now.heldAt === null
  const time = isKnown
    ? toldTime(now.day, next.at ?? 0, now.slot?.span.start ?? null, language)
    : ''
  return { ...titled(next.item, language), time }
}

function titled({ phase, step, title }: Item, language: Language) {
  const shortTitle = taggedIn(title, language)
  const number = phase && !step ? `${displayWords[language].phase(phase.number)}: ` : ''
  return { title: `${number}${shortTitle}`, shortTitle }
}

// A second asks for all rooms; a day and a run never change in place.
const known = new WeakMap<EventDay, Map<string, { run: Run; timeline: Timeline }>>()

function timelineIn(day: EventDay, roomId: string, run: Run): Timeline {
  const ofDay = known.get(day) ?? new Map()
  known.set(day, ofDay)
  const last = ofDay.get(roomId)
  if (last?.run === run) return last.timeline
  const timeline = timelineOf(day, roomId, run)
  ofDay.set(roomId, { run, timeline })
  return timeline
}
