// SPDX-License-Identifier: EUPL-1.2
import { EventDay } from '../../day.ts'
import type { DayProblem } from '../day-problem.ts'
import { filledIn, isRecord } from './filled-in.ts'
import { withDates } from './plain-days.ts'
import { slotsInRounds } from './plain-rounds.ts'
import { plainSlot } from './plain-slot.ts'
import { withIds, withOwnIds } from './with-ids.ts'

type Fields = Record<string, unknown>

/**
 * A day as somebody wrote it, as the day file's schema has it: whatever has one meaning only is taken,
 * what is left out is filled in. What has none is left for the schema to name, but for a day that an
 * item names and the event doesn't have.
 */
export function plainDay(written: unknown): { value: unknown; problems: DayProblem[] } {
  if (!isRecord(written)) return { value: written, problems: [] }
  const named = withIds({ format: 'zaalscherm-day', ...ownId(written) })
  const { day, dates } = withDates(filledIn(withCriteria(withKinds(named)), EventDay) as Fields)
  const problems: DayProblem[] = []
  const slots = listOf(day.slots, (slot, index) => {
    const plain = plainSlot(slot, `slots[${index}]`, dates, languagesOf(day))
    problems.push(...plain.problems)
    return plain.slot
  })
  const value = { ...day, slots: Array.isArray(slots) ? slotsInRounds(slots) : slots }
  return { value, problems }
}

function ownId(day: Fields): Fields {
  const [whole] = withIds({ groups: [day] }).groups as [Fields]
  return whole
}

/** What is told of a room, a challenge or a phase by where it stands in its list. */
function withKinds(day: Fields): Fields {
  const { rooms } = day
  const isOnly = Array.isArray(rooms) && rooms.length === 1
  const numbered = (item: Fields, index: number) => ({ number: index + 1, ...item })
  return {
    ...day,
    rooms: listOf(rooms, (room) => ({ kind: isOnly ? 'hall' : 'break-out', ...room })),
    challenges: listOf(day.challenges, numbered),
    phases: listOf(day.phases, (phase, index) => ({ materials: {}, ...numbered(phase, index) })),
  }
}

/** What a jury weighs, where it is told as a text, or as one without what it is worth. */
function withCriteria(day: Fields): Fields {
  const { jury } = day
  if (!isRecord(jury) || (jury.criteria ?? null) === null) return day
  const { criteria } = jury
  const all = Array.isArray(criteria) ? criteria : [criteria]
  const whole = all.map((one) => (isRecord(one) && 'title' in one ? one : { title: one }))
  const worth = withOwnIds(whole, 'title').map((one) => ({ ...PLAIN_WORTH, ...(one as Fields) }))
  return { ...day, jury: { ...jury, criteria: worth } }
}

// `day-of-version-2.ts` has the same, for good.
const PLAIN_WORTH = { weight: 1, most: 10 }

function languagesOf({ language }: Fields): string[] {
  return [...(typeof language === 'string' ? [language] : []), 'nl', 'en']
}

/** The list with another for each of its objects. */
function listOf(list: unknown, other: (item: Fields, index: number) => unknown): unknown {
  if (!Array.isArray(list)) return list
  return list.map((item, index) => (isRecord(item) ? other(item, index) : item))
}
