// SPDX-License-Identifier: EUPL-1.2
import { largestSizePx } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import type { Sizes } from './sizes.ts'

export const TITLE_LINE = 1.04

// A longer one is no poster.
const LONGEST_POSTER = 26

/**
 * The sizes of a title that may fill a page which says nothing else but the time: as large as a poster
 * where nothing is to be done under it.
 */
export function titleSizesOf(title: string, hasMore: boolean, sizes: Sizes): number[] {
  const { titlePx, posterPx } = sizes
  return fittingSizes(title, hasMore || title.length > LONGEST_POSTER ? titlePx : posterPx, sizes)
}

/**
 * `sizes` as far as the title is whole at them where all else has gone. Only so is it under what the
 * farthest seat asks, and never cut.
 */
export function fittingSizes(
  title: string,
  list: readonly number[],
  { wholePx, alonePx }: Pick<Sizes, 'wholePx' | 'alonePx'>,
): number[] {
  const box = { widthPx: wholePx, heightPx: alonePx }
  const mostPx = largestSizePx(withJoints(title, LONG_IN_TITLE), box, TITLE_LINE)
  return list.map((px) => Math.min(px, mostPx))
}
