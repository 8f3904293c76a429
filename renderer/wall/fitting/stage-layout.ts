// SPDX-License-Identifier: EUPL-1.2
import { linesOf } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import type { OnNow } from '../programme/on-now.ts'
import { firstSentence } from '../programme/sentences.ts'
import type { Sizes } from './sizes.ts'

/**
 * How a scene's text and its side share the page. `short`: all is within the left column, and the
 * right one has its whole height. `long`: the title and what to do go over both, and the side stands
 * beside the time. `alone`: there is nothing at the side.
 */
export type StageLayout = 'tall' | 'short' | 'long' | 'alone'

/** @param hasSide whether anything stands at the side */
export function stageLayout(
  { title, instruction, parts }: Pick<OnNow, 'title' | 'instruction' | 'parts'>,
  titlePx: number,
  { shape, mainPx, bodyPx }: Sizes,
  hasSide: boolean,
): StageLayout {
  if (shape === 'tall') return 'tall'
  if (!hasSide) return 'alone'
  const leastPx = bodyPx[bodyPx.length - 1] ?? 0
  // What goes over the whole page has as much room as what is near leaves it.
  const isLong =
    linesOf(withJoints(title, LONG_IN_TITLE), mainPx / titlePx) > 1 ||
    // What to do in a part stands beside it, where the line has room for both.
    parts.some(({ task }) => task !== null) ||
    (instruction !== null && linesOf(withJoints(firstSentence(instruction)), mainPx / leastPx) > 1)
  return isLong ? 'long' : 'short'
}
