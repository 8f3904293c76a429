// SPDX-License-Identifier: EUPL-1.2
import { minutesOf, timeAfter } from '../../time-of-day.ts'
import { isRecord } from './filled-in.ts'
import { laterBy } from './named-date.ts'
import { plainTime } from './plain-time.ts'

type Fields = Record<string, unknown>

/**
 * The rounds of a block of workshops with their times written out: given as they are, or as so many of
 * so many minutes from its start on. `undefined` where it has none.
 */
export function roundsOf(
  written: unknown,
  start: unknown,
  daysLater: number,
  languages: readonly string[],
): unknown {
  const name = languages[0] === 'nl' ? 'ronde' : 'round'
  if (Array.isArray(written)) {
    return written.map((round, index) => roundLater(round, `${name}-${index + 1}`, daysLater))
  }
  if (!isRecord(written)) return written
  const { count, minutes, gap = 0 } = written
  const from = plainTime(start)
  const isWhole = [count, minutes, gap].every((value) => Number.isInteger(value))
  if (!isWhole || from === null || Number(count) < 1 || Number(count) > MOST_ROUNDS) return written
  return Array.from({ length: Number(count) }, (_, index) => {
    const begins = minutesOf(from) + index * (Number(minutes) + Number(gap))
    const ends = begins + Number(minutes)
    return { id: `${name}-${index + 1}`, start: timeAfter(begins), end: timeAfter(ends) }
  })
}

const MOST_ROUNDS = 40

function roundLater(round: unknown, id: string, daysLater: number): unknown {
  if (!isRecord(round)) return round
  const [start, end] = [round.start, round.end].map((time) => {
    const plain = plainTime(time)
    return plain === null ? time : laterBy(daysLater, plain)
  })
  return { id, ...round, start, end }
}

/** Workshops that name a round instead of their times, with those of the first round that they name. */
export function slotsInRounds(slots: readonly unknown[]): unknown[] {
  const rounds = new Map(
    slots.flatMap((slot) =>
      isRecord(slot) && Array.isArray(slot.rounds) ? [[slot.id, slot.rounds.filter(isRecord)]] : [],
    ) as [unknown, Fields[]][],
  )
  return slots.map((slot) => {
    if (!isRecord(slot) || !Array.isArray(slot.round) || slot.start !== null) return slot
    const [named] = slot.round
    const round = rounds.get(slot.parent)?.find(({ id }) => id === named)
    return round ? { ...slot, start: round.start, end: slot.end ?? round.end } : slot
  })
}
