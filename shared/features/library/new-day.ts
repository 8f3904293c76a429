// SPDX-License-Identifier: EUPL-1.2
import { DAY_VERSION, type EventDay, type Room } from '../../day/day.ts'
import { daysBetween } from '../../day/event-dates.ts'
import { freeId, idOf } from '../../day/id-of.ts'
import type { Language, Text } from '../../text.ts'
import { dateAfter } from './day-about.ts'

/** What somebody says of a new day. */
export type NewDay = { title: string; language: Language; date: string }

/** A day with one hall and nothing in it. */
export function blankDay({ title, language, date }: NewDay, timeZone: string): EventDay {
  return {
    format: 'zaalscherm-day',
    version: DAY_VERSION,
    id: idFrom(title),
    title: { [language]: title },
    ...{ date, timeZone, language },
    rooms: [{ id: 'zaal', name: { nl: 'Zaal', en: 'Hall' }, kind: 'hall' }],
    ...{ challenges: [], teams: [], roles: [], introductionQuestions: [], phases: [], slots: [] },
    ...{ pitch: null, jury: null, tips: [], wifi: null },
  }
}

/**
 * What plays while no day is open: each wall keeps the name of the room that it hangs in.
 * @param rooms the names of the rooms that the hub knows
 */
export function placeholderDay(
  rooms: readonly Text[],
  date: string,
  timeZone: string,
  language: Language,
): EventDay {
  const title = { nl: 'Nog geen programma', en: 'No programme yet' }
  const known = rooms.map((name, index): Room => ({ id: `room-${index}`, name, kind: 'break-out' }))
  const blank = blankDay({ title: title[language], language, date }, timeZone)
  return { ...blank, id: 'no-day', title, rooms: known.length > 0 ? known : blank.rooms }
}

/** The same programme on another date, called otherwise, with codes of its own and nobody’s past. */
export function dayAnew(day: EventDay, { title, language, date }: NewDay): EventDay {
  const { dateCertainty: _sure, ...rest } = day
  const byDays = daysBetween(day.date, date)
  const isSame = day.title[language] === title
  return {
    ...rest,
    id: isSame ? day.id : idFrom(title),
    title: isSame ? day.title : { [language]: title },
    date,
    ...(day.days && {
      days: day.days.map((one) => ({ ...one, date: dateAfter(one.date, byDays) })),
    }),
    rooms: day.rooms.map(({ joinCode: _before, ...room }) => room),
    teams: day.teams.map(({ joinCode: _before, ...team }) => team),
  }
}

/** A title as an id; one in other letters than ours gives no id of its own. */
function idFrom(title: string): string {
  return freeId(idOf(title) ?? 'dag', new Set())
}
