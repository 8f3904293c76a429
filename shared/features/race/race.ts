// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Step } from '../../day/day.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'

/** By whom a count was told, from the least to whose stands over all others. */
export type CountedBy = 'member' | 'captain' | 'desk'

/** What was told last in one role. Of who counted no more is kept than in what role. */
export type ToldCount = { count: number; at: Instant }

/** How many ideas hang in a team's row after a part. */
export type Count = ToldCount & {
  by: CountedBy
  /** What was told last by somebody whose count doesn't stand, where that differs; `null`: nothing. */
  other: number | null
}

/** Counts and closings by what they are of, so that one is changed or taken back without the others. */
export type Races = {
  /** By role, and then by race, team and part: what a desk takes back of its own is nobody else's. */
  told: Readonly<Record<CountedBy, Readonly<Record<string, ToldCount>>>>
  /** By race: when the desk closed it, so that phones count no more and the result stands. */
  closed: Readonly<Record<string, Instant>>
}

export const NO_RACES: Races = { told: { member: {}, captain: {}, desk: {} }, closed: {} }

/** What a count is kept under. */
export function countKey(race: string, teamId: string, part: string): string {
  return `${race}/${teamId}/${part}`
}

/** As long as walls show a result that was just announced, wherever their rooms are by then. */
export const RESULT_LASTS_MS: Milliseconds = 2 * MINUTE

/** A step in which teams count their ideas after each of its counted activities, its parts. */
export type Race = { key: string; phase: Phase; step: Step; parts: readonly Activity[] }

/** All races of a day, in the order of its phases. */
export function racesOf({ phases }: Pick<EventDay, 'phases'>): readonly Race[] {
  const known = racesIn.get(phases)
  if (known) return known
  const races = phases.flatMap((phase) =>
    phase.steps.flatMap((step) => {
      const parts = step.activities.filter(({ isCounted }) => isCounted)
      return parts.length > 0 ? [{ key: raceKeyOf(phase.id, step.id), phase, step, parts }] : []
    }),
  )
  racesIn.set(phases, races)
  return races
}

// A day never changes in place, and walls ask each second.
const racesIn = new WeakMap<EventDay['phases'], readonly Race[]>()

export function raceIn(day: Pick<EventDay, 'phases'>, key: string): Race | null {
  return racesOf(day).find((race) => race.key === key) ?? null
}

function raceKeyOf(phaseId: string, stepId: string): string {
  return `${phaseId}-${stepId}`
}

/** What who wins gets, as the day has it. */
export function rewardOf({ step }: Pick<Race, 'step'>): Activity['reward'] {
  return step.activities.find(({ reward }) => reward !== undefined)?.reward
}
