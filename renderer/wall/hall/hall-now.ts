// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { roomsTogether } from '../../../shared/now/rooms-together.ts'
import { type StepInRooms, type StepsInRooms, stepsAt } from '../../../shared/now/steps-in-rooms.ts'
import { isBreakOut, isHall } from '../../../shared/now/workshops.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { nowInWords } from '../elsewhere/elsewhere-words.ts'

/** A step of the phase that goes on in the rooms. */
export type HallStep = {
  id: string
  /** `null` where there is only one: then there is nothing to count. */
  number: number | null
  title: string
  when: StepInRooms['when']
  /** When it begins, or until when it is on; or else in which rooms it is on. */
  detail: string | null
}

/**
 * The steps of the phase that a hall tells of, as its rooms stand at `at`.
 * @param hasTimes not where the clock is hidden
 */
export function hallSteps(
  { day, slot }: Pick<RoomNow, 'day' | 'slot'>,
  told: readonly StepsInRooms[],
  at: Instant,
  language: Language,
  hasTimes = true,
): HallStep[] {
  const { phase, span } = slot ?? {}
  if (!phase || !span) return []
  const { steps } = phase
  const stand = stepsAt(
    told,
    steps.map(({ id }) => `${span.id}/${id}`),
    at,
  )
  return steps.map(({ title }, index) => {
    const { id, when, rooms, at } = stand[index] ?? UNKNOWN
    const time = at === null || !hasTimes ? null : timeOfDay(at, day.timeZone)
    const until = time !== null && when === 'on' ? displayWords[language].lastsUntil(time) : time
    return {
      ...{ id, when },
      number: steps.length === 1 ? null : index + 1,
      title: taggedIn(title, language),
      detail: rooms === null ? until : roomsIn(day, rooms, language),
    }
  })
}

const UNKNOWN: StepInRooms = { id: '', when: 'to-come', rooms: null, at: null }

// A longer list of names says less than that it is in the rooms.
const LONGEST_NAMES = 26

/** Over the title: where people are, by the rooms' own names. */
export function whereInRooms(day: EventDay, language: Language): string {
  const breakOut = day.rooms.filter(({ id }) => isBreakOut(day, id))
  const halls = day.rooms.filter(({ id }) => isHall(day, id))
  const rooms = (breakOut.length > 0 ? breakOut : halls).map(({ id }) => id)
  const names = roomsIn(day, rooms, language)
  return names.length > LONGEST_NAMES
    ? displayWords[language].inTheRooms
    : `${nowInWords[language]} ${names}`
}

function roomsIn({ rooms }: EventDay, ids: readonly string[], language: Language): string {
  const names = rooms.flatMap(({ id, name }) => (ids.includes(id) ? taggedIn(name, language) : []))
  const together = roomsTogether(names, language)
  return together.word === null ? together.names : `${together.word} ${together.names}`
}
