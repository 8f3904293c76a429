// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE, type Milliseconds } from '../instant.ts'

/** What a surface kept of hub time while it knew it. */
export type KeptTime = {
  /** How far hub time was ahead of the machine's wall clock. */
  hubMinusWallMs: Milliseconds
  /** A bound on the error of that; `null`: it was not known. */
  errorMs: Milliseconds | null
  /** Hub time when it was kept. */
  keptAt: Instant
}

// What the clock of a machine that is switched off goes wrong by: cheap quartz in a cold hall.
const DRIFT = 100e-6
// A bound that is larger tells nobody anything.
const LARGEST_BOUND_MS = 1 * MINUTE

/**
 * Whether the wall clock stands before the instant at which hub time was kept: it stood still without
 * power, or was set back, and hub time no longer follows from it.
 * @param wallNow the machine's wall clock, in ms
 */
export function isSetBack({ hubMinusWallMs, keptAt }: KeptTime, wallNow: number): boolean {
  return wallNow + hubMinusWallMs < keptAt
}

/**
 * A bound on the error of hub time as it follows from the wall clock, in ms; `null`: none can be told.
 * A clock that was wrong may have been put right since, so what it was wrong by is in the bound.
 * @param wallNow the machine's wall clock, in ms
 */
export function keptErrorMs(kept: KeptTime, wallNow: number): Milliseconds | null {
  const { hubMinusWallMs, errorMs, keptAt } = kept
  if (errorMs === null || isSetBack(kept, wallNow)) return null
  const ageMs = wallNow + hubMinusWallMs - keptAt
  const boundMs = errorMs + ageMs * DRIFT + Math.abs(hubMinusWallMs)
  return boundMs > LARGEST_BOUND_MS ? null : boundMs
}
