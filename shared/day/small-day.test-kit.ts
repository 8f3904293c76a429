// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from './day.ts'
import { parseDay } from './file/parse-day.ts'

/** A programme item in a line: what it is, from when to when, and what differs from a talk for all. */
export type Item = [
  title: string,
  start: string | null,
  end?: string | null | undefined,
  other?: Partial<Omit<Slot, 'title' | 'start' | 'end'>> | undefined,
]

type SmallDay = Partial<Omit<EventDay, 'rooms' | 'slots'>> & {
  /** `hall Grote zaal` for a hall, only its name for a break-out room. */
  rooms: readonly string[]
  items: readonly Item[]
}

/** `Zilte teelten` as `zilte-teelten`. */
export function idOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
}

/** A day file of just what a test is about. */
export function smallDayFile({ rooms, items, ...other }: SmallDay): object {
  return {
    format: 'zaalscherm-day',
    version: 3,
    id: 'small',
    title: { nl: 'Kleine dag' },
    date: '2026-03-13',
    timeZone: 'Europe/Amsterdam',
    language: 'nl',
    rooms: rooms.map(roomOf),
    challenges: [],
    teams: [],
    roles: [],
    introductionQuestions: [],
    phases: [],
    slots: items.map(slotOf),
    pitch: null,
    jury: null,
    tips: [],
    wifi: null,
    ...other,
  }
}

/** The same, read. */
export function smallDay(small: SmallDay): EventDay {
  const parsed = parseDay(JSON.stringify(smallDayFile(small)))
  if ('day' in parsed) return parsed.day
  throw new Error(JSON.stringify(parsed.problems))
}

function roomOf(name: string): Room {
  const isHall = name.startsWith('hall ')
  const nl = isHall ? name.slice('hall '.length) : name
  return { id: idOfTitle(nl), name: { nl }, kind: isHall ? 'hall' : 'break-out' }
}

function slotOf([title, start, end = null, other]: Item): Slot {
  const base = { id: idOfTitle(title), title: { nl: title }, start, end }
  return { ...base, kind: 'talk', scope: other?.rooms ? 'rooms' : 'plenary', ...other }
}
