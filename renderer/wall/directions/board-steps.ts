// SPDX-License-Identifier: EUPL-1.2
import type { Sizes } from '../fitting/sizes.ts'

/** How the board gives way where it is longer than the wall is high; no workshop goes for it. */
export type BoardStep = {
  /** The letters of what begins first, and of what begins later. */
  firstPx: number
  laterPx: number
  /** On so many lines at most, without its end, a title is cut. */
  mostLines: 1 | 2 | null
  columns: 1 | 2
  rows: number
  code: 'card' | 'line'
  footer: 'all' | 'bar' | 'none'
}

/** What a board holds, as far as its steps depend on it. */
type Measured = { count: number; hasLater: boolean; isSplittable: boolean }

// Each size is so much of the one before: small enough a step that no room is given away.
const SMALLER = 0.85

/**
 * First the code to scan and what comes next give their room, then what begins later steps back, which
 * is read by whoever walks up. Only where all that is not enough do letters go below what is read from
 * the farthest seat; and rows only where they would be smaller than the way in.
 */
export function boardSteps(sizes: Sizes, measured: Measured): BoardStep[] {
  const { titlePx, farPx, asidePx, nearPx } = sizes
  const { count, hasLater, isSplittable } = measured
  const first: BoardStep = {
    ...{ firstPx: titlePx[1] ?? farPx, laterPx: titlePx[1] ?? farPx, mostLines: null, columns: 1 },
    ...{ rows: count, code: 'card', footer: 'all' },
  }
  const sized = (px: number): BoardStep => ({ ...first, firstPx: px, laterPx: px })
  const large = [...new Set([...titlePx.slice(1), farPx])].map(sized)
  const far: BoardStep = { ...sized(farPx), code: 'line' }
  const bare: BoardStep = { ...far, footer: 'bar' }
  const later = (px: number): BoardStep => ({ ...far, laterPx: px })
  const split = (step: BoardStep): BoardStep[] => (isSplittable ? [{ ...step, columns: 2 }] : [])
  const small: BoardStep[] = []
  for (let px = farPx * SMALLER; px > nearPx; px *= SMALLER) {
    const step = { ...bare, firstPx: px, laterPx: Math.min(px, asidePx) }
    small.push(step, ...split({ ...step, laterPx: px }))
  }
  const leastFar: BoardStep = { ...bare, laterPx: hasLater ? asidePx : farPx }
  const least: BoardStep = { ...bare, firstPx: nearPx, laterPx: nearPx, mostLines: 1 }
  const fewer = [0.8, 0.6, 0.4, 0.2].map((share) => ({
    ...least,
    rows: Math.max(1, Math.floor(count * share)),
  }))
  const narrow = [farPx * SMALLER, farPx * SMALLER ** 2, asidePx].map(later)
  const narrower = [asidePx, asidePx * SMALLER, asidePx * SMALLER ** 2].map(
    (px): BoardStep => ({ ...later(px), footer: 'bar' }),
  )
  return [
    ...large,
    ...large.map((step): BoardStep => ({ ...step, code: 'line' })),
    ...(hasLater ? [...narrow, ...narrower] : [far, bare]),
    ...split(bare),
    ...([2, 1] as const).map((mostLines) => ({ ...leastFar, mostLines })),
    ...small,
    ...split(least),
    least,
    ...fewer,
    { ...least, rows: 1, footer: 'none' },
  ]
}
