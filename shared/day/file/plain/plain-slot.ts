// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_A_DAY } from '../../event-dates.ts'
import { minutesOf, timeAfter } from '../../time-of-day.ts'
import type { DayProblem } from '../day-problem.ts'
import { isRecord } from './filled-in.ts'
import { type DateOfEvent, dateNamed, laterBy } from './named-date.ts'
import { plainDate } from './plain-date.ts'
import { roundsOf } from './plain-rounds.ts'
import { plainTime } from './plain-time.ts'
import { withOwnIds } from './with-ids.ts'

type Fields = Record<string, unknown>
type PlainSlot = { slot: Fields; problems: DayProblem[] }

/** Nobody has to be anywhere: of these that is what is meant where nothing is said. */
const FREE = ['break', 'lunch', 'meal', 'drinks', 'doors', 'moment']

/**
 * An item with its kind, its scope and its times written out: `day` and `endDay` name a date of the
 * event, and an end that is earlier than its start is that night's.
 */
export function plainSlot(
  { day, endDay, speaker, ...written }: Fields,
  path: string,
  dates: readonly DateOfEvent[],
  languages: readonly string[],
): PlainSlot {
  const problems: DayProblem[] = []
  const laterBefore = (name: string, value: unknown, otherwise: number) => {
    if (value === undefined || value === null) return otherwise
    const date = dateNamed(String(value), dates, plainDate, languages)
    if (!date) problems.push({ path: `${path}.${name}`, value, expected: datesExpected(dates) })
    return date?.daysLater ?? otherwise
  }
  const daysLater = laterBefore('day', day, 0)
  const endsLater = laterBefore('endDay', endDay, daysLater)
  const start = later(written.start, daysLater)
  const end = endOf(start, later(written.end, endsLater), written.kind)
  const speakers = speaker === undefined || speaker === null ? {} : { speakers: [speaker] }
  const rounds = roundsOf(written.rounds, start, daysLater, languages)
  const slot = {
    ...speakers,
    ...written,
    kind: written.kind ?? 'item',
    scope: written.scope ?? scopeOf(written),
    start,
    end,
    ...(rounds === undefined ? {} : { rounds }),
    ...(isRecord(written.turns) && { turns: turnsOf(written.turns) }),
  }
  return { slot, problems }
}

/** The parts of a turn are called by their titles. */
function turnsOf(turns: Fields): Fields {
  const { parts } = turns
  return Array.isArray(parts) ? { ...turns, parts: withOwnIds(parts, 'title') } : turns
}

function scopeOf({ rooms, kind }: Fields): string {
  if (Array.isArray(rooms)) return 'rooms'
  return FREE.some((one) => one === kind) ? 'free' : 'plenary'
}

/** What isn't a time is left for the schema to name. */
export function later(time: unknown, daysLater: number): unknown {
  const plain = plainTime(time)
  return plain === null ? time : laterBy(daysLater, plain)
}

/** Between a start and an end that is a smaller number lies a night, unless it would be a long one. */
const LONGEST_NIGHT = 12 * 60

function endOf(start: unknown, end: unknown, kind: unknown): unknown {
  const from = plainTime(start)
  const until = plainTime(end)
  if (from === null || until === null) return end
  const length = minutesOf(until) - minutesOf(from)
  // A moment ends as it begins, whichever way somebody wrote that.
  if (length === 0 && kind === 'moment') return null
  if (length >= 0) return end
  const nights = Math.ceil(-length / MINUTES_A_DAY)
  const inNight = length + nights * MINUTES_A_DAY
  return inNight > 0 && inNight <= LONGEST_NIGHT ? timeAfter(minutesOf(from) + inNight) : end
}

function datesExpected(dates: readonly DateOfEvent[]): DayProblem['expected'] {
  const ids = dates.map(({ id }) => id).join(', ')
  if (ids) return { nl: `een van ${ids}`, en: `one of ${ids}` }
  return {
    nl: 'niets: de dag heeft geen lijst days met zijn datums',
    en: 'nothing: the day has no list days of its dates',
  }
}
