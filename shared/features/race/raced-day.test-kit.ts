// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import type { Refusal } from '../../state/refusal.ts'
import { raceIn } from './race.ts'
import { type Standing, standingAt } from './standing.ts'
import { raceInput, toldRace } from './views.ts'

export const RACE = 'fase3-stap-1'

/** The sample day, whose two parts of the idea race are counted. */
export const RACED: EventDay = sampleDay('staatsprint')

/** A day in which people of two teams have joined: `duin` with a captain and a member, `kade` with one. */
export function racedDay(day: EventDay = RACED): PlayedDay {
  const played = new PlayedDay(day)
  for (const [person, teamId] of [
    ['captain', 'duin'],
    ['member', 'duin'],
    ['other', 'duin'],
    ['late', 'kade'],
  ] as const) {
    played.phone(person, { type: 'join', teamId, displayName: null })
  }
  played.phone('captain', { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  return played
}

/** A phone tells a count at a time of day. */
export function count(
  played: PlayedDay,
  time: string,
  personId: string,
  typed: string,
  part = 'race-1',
): Refusal | null {
  const at = on(played.state.day, time)
  const command = { type: 'countIdeas', race: RACE, part, count: typed } as const
  return played.take(at, { kind: 'attendee', personId }, command)
}

/** The desk sets counts of a part at a time of day, by team. */
export function setAll(
  played: PlayedDay,
  time: string,
  counts: Record<string, number>,
  part = 'race-1',
): void {
  for (const [teamId, each] of Object.entries(counts)) {
    const command = { type: 'setCount', race: RACE, part, teamId, count: String(each) } as const
    const refusal = played.desk(time, command)
    if (refusal) throw new Error(refusal.name)
  }
}

export function standing(played: PlayedDay, time: string): Standing {
  const { state } = played
  const race = raceIn(state.day, RACE)
  const told = race && toldRace(raceInput(state), race)
  if (!told) throw new Error('no race goes on')
  return standingAt(told, on(state.day, time))
}

/** A standing in a line: `na 1: duin 41, noord bezig`. */
export function inLine({ part, teams, leaders }: Standing): string {
  const each = teams.map(({ teamId, state, count }) =>
    `${teamId} ${state === 'counted' ? count : state}`.trim(),
  )
  const first = leaders.map(({ teamId }) => teamId).join('=')
  return `after ${part === null ? 0 : part + 1}: ${each.join(', ')}; first ${first || 'nobody'}`
}
