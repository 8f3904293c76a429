// SPDX-License-Identifier: EUPL-1.2
import type { Sizes } from './sizes.ts'

// A title of letters this wide, as a part of its size, surely stays on one line.
const WIDE_LETTER = 0.58

/**
 * How a scene's title and its side share the page. `short`: the title stays within the left
 * column, and the right one has its whole height. `long`: it goes over both.
 */
export function stageLayout(
  title: string,
  titlePx: number,
  { shape, mainPx }: Sizes,
): 'tall' | 'short' | 'long' {
  if (shape === 'tall') return 'tall'
  return title.length * WIDE_LETTER * titlePx < mainPx ? 'short' : 'long'
}
