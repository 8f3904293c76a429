// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../../../shared/legibility/letters.ts'
import { largestSizePx, linesOf } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import type { Sizes } from '../fitting/sizes.ts'
import type { NextUp } from './next-up.ts'

const LINE_HEIGHT = 1.15
type Way = readonly [title: string, detail: string]

const MOST_LINES = { wide: 2, tall: 4 }

/** How what comes next is set: with which of its details, and how large, in pixels. */
export type NextFit = { title: string; detail: string; px: number }

/**
 * What comes next on one line, or else on as few as it needs, with less about it; only one whose title
 * alone is too long for those is smaller than far text has to be.
 * @param word what stands in front of it
 * @param isShort without when it is, and for how long
 */
export function nextFit(next: NextUp, word: string, sizes: Sizes, isShort: boolean): NextFit {
  const { nextPx, wholePx, shape } = sizes
  const { title, shortTitle = title, detail, shortDetail } = next
  const bare: Way = [shortTitle, '']
  const told: Way[] = [
    [title, detail],
    [title, shortDetail],
    [shortTitle, shortDetail],
  ]
  const ways = isShort ? [bare] : told
  const width = ([what, when]: Way) => textWidth(`${word} ${when} `, 'light') + textWidth(what)
  const text = ([what, when]: Way) => `${word} ${withJoints(what, LONG_IN_TITLE)} ${when}`
  const lines = (way: Way) => linesOf(text(way), wholePx / nextPx)
  const most = MOST_LINES[shape]
  const way =
    ways.find((way) => width(way) < wholePx / nextPx) ??
    (isShort ? ways : ways.slice(1)).find((way) => lines(way) <= most) ??
    // When it is stands on a line of its own, for as long as nothing else asks for that.
    (isShort ? [] : ways.slice(1)).find((way) => lines(way) === most + 1) ??
    bare
  const heightPx = Math.max(most, Math.min(lines(way), most + 1)) * LINE_HEIGHT * nextPx
  const mostPx = largestSizePx(text(way), { widthPx: wholePx, heightPx }, LINE_HEIGHT)
  return {
    title: withJoints(way[0], LONG_IN_TITLE),
    detail: way[1],
    px: Math.min(nextPx, mostPx),
  }
}
