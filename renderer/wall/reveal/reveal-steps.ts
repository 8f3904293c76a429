// SPDX-License-Identifier: EUPL-1.2
import type { Sizes } from '../fitting/sizes.ts'

/** How a step of a reveal is set. */
export type RevealSetting = {
  /** The size of the names, or of the thanks. */
  namePx: number
  /** What each team has a part of besides. */
  hasChallenge: boolean
  hasYell: boolean
  /** Of who has which place, under the thanks; `null`: it is left out. */
  podiumPx: number | null
}

// In units of the page: a name that is all there is, down to a list of many.
const UNITS = [32, 27, 23, 20, 17, 15, 13, 11, 9.5, 8, 7, 6, 5.2, 4.5, 4]
// Of names that are longer, or more, than anybody foresaw: whole before large.
const SMALLEST = [3.4, 2.9, 2.5, 2.1, 1.8]
// A name that is smaller than this, in units, has nothing beside it that could be left out first.
const LEAST_BESIDE = 13
/** More teams than this are a list, of names alone. */
export const MOST_IN_FULL = 2

const FULL = { hasChallenge: true, hasYell: true, podiumPx: null }
const CALLED = { ...FULL, hasChallenge: false }
const NAMED = { ...CALLED, hasYell: false }

type Scale = Pick<Sizes, 'unitPx' | 'farPx' | 'nextPx'>

/**
 * How names that somebody has won with are set, from the largest down: what stands beside them goes
 * before they are small, and they are set smaller, never cut.
 */
export function nameSettings(teams: number, { unitPx, farPx }: Scale): RevealSetting[] {
  const sizes = UNITS.map((units) => units * unitPx)
  const far = [...sizes.filter((px) => px > farPx), farPx]
  const near = [...sizes, ...SMALLEST.map((units) => units * unitPx)].filter((px) => px < farPx)
  const large = far.filter((px) => px >= LEAST_BESIDE * unitPx)
  const least = far.slice(Math.max(0, large.length - 1))
  const as = (setting: Omit<RevealSetting, 'namePx'>, list: readonly number[]) =>
    list.map((namePx) => ({ ...setting, namePx }))
  if (teams > MOST_IN_FULL) return as(NAMED, [...far, ...near])
  return [...as(FULL, large), ...as(CALLED, least), ...as(NAMED, least), ...as(NAMED, near)]
}

// Parts of what comes next on other walls, which is read from every seat.
const PODIUM = [1, 0.85, 0.72, 0.6, 0.5, 0.42, 0.35]
const THANKS = [27, 23, 20, 17, 15, 13, 11]

/** The same of the thanks: they give way to who has won, until that is small. */
export function thanksSettings({ unitPx, nextPx }: Scale): RevealSetting[] {
  const [most = 1, ...less] = PODIUM.map((part) => part * nextPx)
  const sizes = THANKS.map((units) => units * unitPx)
  const smallest = sizes.slice(-1)
  return [
    ...sizes.map((namePx) => ({ ...NAMED, namePx, podiumPx: most })),
    ...less.flatMap((podiumPx) => smallest.map((namePx) => ({ ...NAMED, namePx, podiumPx }))),
    ...smallest.map((namePx) => ({ ...NAMED, namePx, podiumPx: null })),
  ]
}
