// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../../day/day.ts'
import { timeAfter } from '../../day/time-of-day.ts'
import { type Language, LanguageTag, type Text } from '../../text.ts'
import type { ProposedItem, Understood } from '../understood.ts'
import { type DateFrame, type DatesBefore, dateFrame, timesIn } from './date-frame.ts'
import { isTooLongForName, keysOf, nameIn, sameName, textOf } from './fitted-text.ts'
import { groupTracks } from './groups-guess.ts'
import { withNested } from './nested.ts'
import { NewIds } from './new-ids.ts'
import { type Block, blocksOf, roundAt } from './parallel.ts'
import { guessedRooms, type RoomKind } from './room-guess.ts'
import { whereOf } from './slot-where.ts'
import { isFree, type Stretch, stretchOf } from './stretch.ts'

/** What whoever imports has chosen, beside the answers that the reader has followed already. */
export type DayChoices = {
  /** `YYYY-MM-DD`: of what the source gives no date. */
  date: string
  /** IANA, where the source names none. */
  timeZone: string
  language: Language
  /** What the source is called: a file's name. */
  from: string
  title?: string
  /** What rooms are, by the names in the source; what isn't here is guessed. */
  roomKinds?: Readonly<Record<string, RoomKind>>
  /** Items as they were read, by their keys, where they were changed by hand since. */
  asRead?: ReadonlyMap<string, ProposedItem>
  /** As long as a description may be, in characters; left out: as long as a day takes. */
  longestDescription?: number
}

/**
 * An item of the source as a slot; `item` as it was read, or `null` for what was made to hold
 * parallel sessions; `byHand` as it is where that was changed since.
 */
export type ProposedSlot = { slot: Slot; item: ProposedItem | null; byHand?: ProposedItem }

/** All that a source would put into a day. */
export type Proposal = {
  from: string
  frame: DateFrame
  timeZone: string
  /** A BCP 47 tag: that of the texts. */
  tag: string
  /** All rooms of the day: those that it has, and new ones. */
  rooms: Room[]
  newRooms: Room[]
  groups: { id: string; title: Text }[]
  newGroups: { id: string; title: Text }[]
  slots: ProposedSlot[]
  /** Items on dates that lie too far from the event's first to be one event with it. */
  tooFar: ProposedItem[]
}

/** A day holds so many rooms and items (`day.ts`). */
export const MOST_ROOMS = 80
export const MOST_SLOTS = 3_000

type OpenDay = Pick<
  EventDay,
  'date' | 'days' | 'timeZone' | 'language' | 'rooms' | 'groups' | 'slots' | 'imports'
> | null

/** @param open the day that is open, whose rooms, groups and ids are kept to */
export function proposalOf(understood: Understood, choices: DayChoices, open: OpenDay): Proposal {
  const { items } = understood
  const keys = keysOf(items.map(({ key }) => key))
  const frame = dateFrame(items, choices.date, open, datesBefore(keys, open))
  const timeZone = open?.timeZone ?? zoneOf(understood, choices)
  const tag = tagOf(understood, open?.language ?? choices.language)
  const { rooms, newRooms } = roomsOf(understood, choices, open, tag)
  const { groups, newGroups } = groupsOf(items, open, tag)
  const placed = items.map((item, i) => {
    return { item, key: keys[i] ?? item.key, times: timesIn(frame, timeZone, item) }
  })
  const within = placed.flatMap(({ times, ...one }) => (times ? [{ ...one, times }] : []))
  const ids = new NewIds(open?.slots.map(({ id }) => id) ?? [])
  const roomIds = roomFinder(rooms)
  const isRoom = (name: string) => roomIds(name) !== null
  const sessions = sessionsIn(within, roomIds)
  const slots = within.map(({ item, key, times }): ProposedSlot => {
    const named = Array.isArray(item.rooms) ? item.rooms.flatMap((name) => roomIds(name) ?? []) : []
    const where = whereOf(item, [...new Set(named)], stretchOf(times), rooms, sessions)
    const group = groups.find(({ title }) => isNamed(title, item.track))
    const slot: Slot = {
      id: ids.of(item.title, 'item'),
      title: nameIn(item.title, tag),
      kind: kindOf(item),
      ...where,
      ...times,
      ...(group ? { groups: [group.id] } : {}),
      ...detailsOf(item, tag, group !== undefined, isRoom, choices.longestDescription),
      ...(isByHand(item) ? {} : { source: key }),
    }
    const asRead = choices.asRead?.get(key)
    return asRead ? { slot, item: asRead, byHand: item } : { slot, item }
  })
  return {
    ...{ from: choices.from, frame, timeZone, tag, rooms, newRooms, groups, newGroups },
    slots: arranged(slots, rooms, ids, tag),
    tooFar: placed.flatMap(({ item, times }) => (times ? [] : item)),
  }
}

/** The last import of the same source, as far as its keys tell. */
function datesBefore(keys: readonly string[], open: OpenDay): DatesBefore | null {
  const known = new Set(keys)
  const counted = (open?.imports ?? []).map((record) => {
    return { record, count: record.items.filter(({ key }) => known.has(key)).length }
  })
  const most = counted.toSorted((a, b) => b.count - a.count)[0]
  return most && most.count > 0 ? most.record : null
}

/** How the key begins of an item that somebody made of a line: no later version of the source has it. */
const BY_HAND = 'hand:'

function isByHand({ key }: ProposedItem): boolean {
  return key.startsWith(BY_HAND)
}

export function keyByHand(line: number, number: number): string {
  return `${BY_HAND}${line}:${number}`
}

function zoneOf({ timeZone }: Understood, choices: DayChoices): string {
  return timeZone !== undefined && isTimeZone(timeZone) ? timeZone : choices.timeZone
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function tagOf({ language }: Understood, fallback: string): string {
  return LanguageTag.safeParse(language).success && language ? language : fallback
}

/** A kind that an item can have by itself: a phase needs the phase that it carries out. */
function kindOf({ isMoment, kind }: ProposedItem): Slot['kind'] {
  if (isMoment) return 'moment'
  return kind === 'phase' ? 'work' : kind
}

function detailsOf(
  item: ProposedItem,
  tag: string,
  isGrouped: boolean,
  isRoom: (name: string) => boolean,
  longest: number | undefined,
): Pick<Slot, 'speakers' | 'remark' | 'description'> {
  const speakers = item.speakers.flatMap((name): Text[] => {
    const speaker = textOf(name, tag)
    return speaker ? [speaker] : []
  })
  const isSubject = !isGrouped && item.track !== undefined && !isRoom(item.track)
  const remark = textOf(item.remark ?? (isSubject ? item.track : undefined), tag)
  // Nothing of a long title is lost: the whole of it begins the description.
  const whole = isTooLongForName(item.title)
    ? [item.title, item.description ?? ''].join('\n\n')
    : item.description
  const description = textOf(whole, tag, longest)
  return {
    ...(speakers.length > 0 ? { speakers: speakers.slice(0, MOST_SPEAKERS) } : {}),
    ...(remark ? { remark } : {}),
    ...(description ? { description } : {}),
  }
}

const MOST_SPEAKERS = 60

function roomsOf(
  { rooms: names, items }: Understood,
  { roomKinds = {}, language }: DayChoices,
  open: OpenDay,
  tag: string,
): { rooms: Room[]; newRooms: Room[] } {
  const own = open?.rooms ?? []
  const known = roomFinder(own)
  const used = uniqueNames([
    ...names,
    ...items.flatMap((item) => (Array.isArray(item.rooms) ? item.rooms : [])),
  ])
  const unknown = used.filter((name) => known(name) === null).slice(0, MOST_ROOMS - own.length)
  const chosen = new Map(Object.entries(roomKinds).map(([name, kind]) => [sameName(name), kind]))
  const hasHall = own.some(({ kind }) => kind === 'hall') || [...chosen.values()].includes('hall')
  const guessed = guessedRooms(unknown, items, hasHall)
  const ids = new NewIds(own.map(({ id }) => id))
  const newRooms = unknown.map((name): Room => {
    const kind = chosen.get(sameName(name)) ?? guessed.get(sameName(name)) ?? 'break-out'
    return { id: ids.of(name, 'zaal'), name: nameIn(name, tag), kind }
  })
  // A day plays somewhere: where only a foyer is named, or nothing, that is a hall.
  const isNowhere = [...own, ...newRooms].every(({ kind }) => kind === 'place')
  if (isNowhere) {
    const hall = {
      id: ids.of('zaal', 'zaal'),
      name: { nl: 'Zaal', en: 'Hall' },
      kind: 'hall' as const,
    }
    newRooms.unshift(
      tag === 'nl' || tag === 'en' ? hall : { ...hall, name: nameIn(hall.name[language], tag) },
    )
  }
  return { rooms: [...own, ...newRooms], newRooms }
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map(
    names.filter((name) => name.trim() !== '').map((name) => [sameName(name), name]),
  )
  // The first writing of a name is the one that is kept.
  for (const name of names.toReversed())
    if (seen.has(sameName(name))) seen.set(sameName(name), name)
  return [...seen.values()]
}

/** Finds a room by what a source calls it, in any of its languages. */
function roomFinder(rooms: readonly Room[]): (name: string) => string | null {
  const byName = new Map<string, string>()
  for (const { id, name } of rooms.toReversed()) {
    byName.set(sameName(id), id)
    for (const text of Object.values(name)) byName.set(sameName(text), id)
  }
  return (name) =>
    byName.get(sameName(name)) ?? byName.get(sameName(firstText(nameIn(name, 'nl')))) ?? null
}

function firstText(text: Text): string {
  return Object.values(text)[0] ?? ''
}

function groupsOf(
  items: readonly ProposedItem[],
  open: OpenDay,
  tag: string,
): Pick<Proposal, 'groups' | 'newGroups'> {
  const own = open?.groups ?? []
  const tracks = groupTracks(items)
  const ids = new NewIds(own.map(({ id }) => id))
  const newGroups = tracks
    .filter((track) => !own.some(({ title }) => isNamed(title, track)))
    .map((track) => ({ id: ids.of(track, 'groep'), title: nameIn(track, tag) }))
  const isClear = tracks.length > 0
  return { groups: isClear || own.length > 0 ? [...own, ...newGroups] : [], newGroups }
}

function isNamed(title: Text, name: string | undefined): boolean {
  if (name === undefined) return false
  return Object.values(title).some((text) => sameName(text) === sameName(name))
}

type Placed = { item: ProposedItem; times: Pick<Slot, 'start' | 'end'> }

function sessionsIn(
  placed: readonly Placed[],
  roomIds: (name: string) => string | null,
): Map<string, Stretch[]> {
  const sessions = new Map<string, Stretch[]>()
  for (const { item, times } of placed) {
    const stretch = stretchOf(times)
    if (!stretch || !Array.isArray(item.rooms) || isFree(item.kind) || item.isMoment) continue
    for (const name of item.rooms) {
      const id = roomIds(name)
      if (id === null) continue
      const list = sessions.get(id)
      if (list) list.push(stretch)
      else sessions.set(id, [stretch])
    }
  }
  return sessions
}

/** With parallel sessions in blocks, and what lies in something longer in that. */
function arranged(
  slots: readonly ProposedSlot[],
  rooms: readonly Room[],
  ids: NewIds,
  tag: string,
): ProposedSlot[] {
  const hall = rooms.find(({ kind }) => kind === 'hall')?.id ?? null
  const blocks = blocksOf(
    slots.map(({ slot }) => slot),
    hall,
  )
  const changed = new Map<Slot, Slot>()
  const made: ProposedSlot[] = []
  for (const block of blocks) {
    const around = blockSlot(block, ids, tag)
    if (block.around) changed.set(block.around, around)
    else made.push({ slot: around, item: null })
    for (const session of block.sessions) changed.set(session, inBlock(session, around))
  }
  const inBlocks = slots.map((one) => ({ ...one, slot: changed.get(one.slot) ?? one.slot }))
  const all = [...inBlocks, ...made]
  const nested = withNested(all.map(({ slot }) => slot))
  return all
    .map((one, i) => ({ ...one, slot: nested[i] as Slot }))
    .toSorted((a, b) => orderOf(a.slot) - orderOf(b.slot))
}

function blockSlot({ around, from, till, rounds }: Block, ids: NewIds, tag: string): Slot {
  const own = rounds ? { rounds } : {}
  if (around) return { ...around, kind: 'workshops', scope: 'free', ...own }
  const title = { nl: 'Parallelle sessies', en: 'Parallel sessions' }
  const isOurs = tag === 'nl' || tag === 'en'
  const [start = null, end = null] = [from, till].map(timeAfter)
  return {
    id: ids.of(isOurs ? title[tag] : title.en, 'sessies'),
    title: isOurs ? { [tag]: title[tag] } : title,
    ...{ kind: 'workshops', scope: 'free', start, end },
    ...own,
    source: `${MADE}${start}`,
  }
}

/** How the key begins of what stands in no source, and holds parallel sessions that do. */
const MADE = 'sessions:'

export function isMade({ source }: Pick<Slot, 'source'>): boolean {
  return source?.startsWith(MADE) ?? false
}

function inBlock(session: Slot, { id, rounds }: Slot): Slot {
  const round = roundAt(session, rounds ?? null)
  return { ...session, parent: id, ...(round ? { round: [round.id] } : {}) }
}

function orderOf({ start, parent }: Slot): number {
  const stretch = stretchOf({ start, end: null })
  // What holds others comes before them.
  return stretch ? stretch.from + (parent === undefined ? 0 : 0.5) : Number.MAX_SAFE_INTEGER
}
