// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../../../shared/legibility/letters.ts'
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

// In units of the page: a word that is all there is.
const LARGEST_POSTER = 34

/** The sizes of a page that shows no time: what it says takes the room that the digits would have. */
export function sizesWithoutTime(title: string, sizes: Sizes): Sizes {
  const { titlePx, posterPx, bodyPx, unitPx, wholePx } = sizes
  const [first = 0, second = 0, third = 0] = posterPx
  const onOneLine = Math.min(LARGEST_POSTER * unitPx, (0.98 * wholePx) / textWidth(title))
  return {
    ...sizes,
    posterPx: [Math.max(first, onOneLine), ...posterPx],
    titlePx: [second, third, ...titlePx.slice(1)],
    bodyPx: [...titlePx.slice(1, 3), ...bodyPx.slice(-1)],
  }
}

/** The same under a line that stands over the title. */
export function sizesUnderKicker<S extends Pick<Sizes, 'alonePx' | 'asidePx'>>(sizes: S): S {
  return { ...sizes, alonePx: sizes.alonePx - KICKER_LINE * sizes.asidePx }
}

const KICKER_LINE = 1.5

/** The same over a card that keeps its place: an upright page has both in one column. */
export function sizesOverCard<S extends Pick<Sizes, 'alonePx' | 'shape'>>(sizes: S): S {
  return sizes.shape === 'tall' ? { ...sizes, alonePx: sizes.alonePx * OVER_CARD } : sizes
}

const OVER_CARD = 0.4

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
