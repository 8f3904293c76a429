// SPDX-License-Identifier: EUPL-1.2
import type { Viewing } from '../../../shared/day/day.ts'
import { USUAL_VIEWING } from '../../../shared/features/viewing/viewing.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT } from '../../../shared/legibility/letters.ts'
import { codeSidePx, fontSizePx, type Tier } from '../../../shared/legibility/tiers.ts'

/** The page, in CSS pixels. */
export type Page = { widthPx: number; heightPx: number }

/** `tall` stands upright: a portrait screen. */
export type Shape = 'wide' | 'tall'

/**
 * Every size on the wall, in CSS pixels. Lists go from the largest down to the least allowed.
 *
 * _Far_ text is what everybody reads from their seat: the time, the title, the first sentence of what
 * to do, what comes next. It is never set under `farPx` where it can be had: what is near gives way.
 * _Near_ text is for whoever walks up: `asidePx`, `nearPx` and codes.
 */
export type Sizes = {
  shape: Shape
  unitPx: number
  marginXPx: number
  marginYPx: number
  /** The width of the left column, or of all of an upright page. */
  mainPx: number
  /** The width of all that is between the margins. */
  wholePx: number
  /** How high a title may be where only the time stands beside it. */
  alonePx: number
  /** Whether near text has a column wide enough beside the time; else it is left out. */
  hasNear: boolean
  /** The least for far text: capitals of 16′ from the farthest seat. */
  farPx: number
  /** What is preferred for far text: capitals of 22′ from the farthest seat. */
  farNormalPx: number
  posterPx: number[]
  titlePx: number[]
  /** What to do, in its first sentence, and what else is far and isn't a title. */
  bodyPx: number[]
  digitsPx: number[]
  /** The side of the disk that stands for the time. */
  diskPx: number[]
  /** What a cue says, and what the digits count. */
  cuePx: number
  /** The same where it is all that is shown of the time. */
  markPx: number
  /** What comes next. */
  nextPx: number
  clockPx: number
  asidePx: number
  nearPx: number
  codeSidePx: number
  /** On the scene that is about joining. */
  joinCodePx: number
}

// Parts of the way to the farthest seat from which near text has to be readable: asides from half of
// it, how to join from a quarter.
export const ASIDE = 1 / 2
export const NEAR = 1 / 4

// The left column's share of the page's content; the digits fill it.
export const MAIN_SHARE = 0.6
// A disk is half as high as the wall, where what to do leaves it that.
const WIDE_DISKS = [52, 50, 46, 42, 36, 30]
const TALL_DISKS = [66, 58, 50, 42, 36, 30]
// What the code takes of the right column; the address has to fit beside it.
const CODE_SHARE = 0.47

// Near text of fewer letters to a line than this is hard to read from near by, too.
const LEAST_LETTERS = 20
const LETTER = 0.45
// And of a page as low as this, in lines of far text, all is wanted for that.
const LEAST_LINES = { wide: 9, tall: 12 }
// How high a line of digits and the header's are, as parts of their letters' size.
const DIGITS_LINE = 0.75
const HEADER_LINE = 0.8

// Letters higher than this part of a page, or wider apart than this part of its width, leave no room for
// time and title together: from there on a farther seat asks for what no wall can give.
const MOST_OF_HEIGHT = 0.21
const MOST_OF_WIDTH = 1 / 6

/** The farthest seat, as far as a page can be laid out for it; the desk says what that one can't read. */
function seatOf({ widthPx, heightPx }: Page, { diagonalInch, farthestMetres }: Viewing): number {
  const mostPx = Math.min(MOST_OF_HEIGHT * heightPx, MOST_OF_WIDTH * widthPx)
  const metrePx = fontSizePx('floor', 1, { widthPx, heightPx, diagonalInch }, CAP_HEIGHT)
  return Math.min(farthestMetres, mostPx / metrePx)
}

/**
 * The scale of a page: comfortable sizes as parts of its height, and never under what the norms
 * ask for the room's farthest viewer.
 */
export function sizesFor(page: Page, viewing = USUAL_VIEWING): Sizes {
  const { widthPx, heightPx } = page
  const shape = widthPx >= heightPx ? 'wide' : 'tall'
  const unitPx =
    shape === 'wide'
      ? Math.min(heightPx / 100, widthPx / 160)
      : Math.min(widthPx / 100, heightPx / 150)
  const screen = { ...page, diagonalInch: viewing.diagonalInch }
  const seatMetres = seatOf(page, viewing)
  const least = (tier: Tier, share: number, letter = CAP_HEIGHT) =>
    fontSizePx(tier, seatMetres * share, screen, letter)
  const atLeast = (leastPx: number) => (units: number) => Math.max(units * unitPx, leastPx)
  const farPx = least('floor', 1)
  const farNormalPx = least('normal', 1)
  const far = atLeast(farPx)
  const farNormal = atLeast(farNormalPx)
  const marginXPx = widthPx * 0.05
  const wholePx = widthPx - 2 * marginXPx
  const mainPx = wholePx * (shape === 'wide' ? MAIN_SHARE : 1)
  const sidePx = shape === 'wide' ? wholePx - mainPx - 5 * unitPx : mainPx
  const digits = atLeast(least('key', 1, DIGIT_HEIGHT))
  // On a page so low, or so far away, that larger ones would be cut.
  const tightDigits = atLeast(least('normal', 1.25, DIGIT_HEIGHT))
  const leastDigits = atLeast(least('normal', 1, DIGIT_HEIGHT))
  const leastDigitsPx = leastDigits(16)
  const clockPx = far(6)
  const asidePx = Math.max(4 * unitPx, least('floor', ASIDE))
  const aroundTime = 1.2 * asidePx + (DIGITS_LINE + 0.1) * leastDigitsPx + 7 * unitPx
  return {
    shape,
    unitPx,
    marginXPx,
    marginYPx: heightPx * 0.05,
    mainPx,
    wholePx,
    alonePx: heightPx * 0.9 - HEADER_LINE * clockPx - aroundTime,
    hasNear:
      farPx * LEAST_LINES[shape] <= heightPx &&
      (shape === 'tall' || sidePx / (asidePx * LETTER) >= LEAST_LETTERS),
    farPx,
    farNormalPx,
    posterPx: [farNormal(20), farNormal(15), farNormal(11), far(8), far(6.5)],
    titlePx: [farNormal(11.5), far(9.5), far(8), far(6.5)],
    bodyPx: [farNormal(6.4), atLeast((farPx + farNormalPx) / 2)(6), far(5)],
    digitsPx: [
      ...[digits(38), digits(31), digits(25), digits(20)],
      ...[tightDigits(18), leastDigitsPx],
    ],
    diskPx: (shape === 'wide' ? WIDE_DISKS : TALL_DISKS).map((units) =>
      Math.min(units * unitPx, sidePx),
    ),
    cuePx: far(6.4),
    markPx: farNormal(11.5),
    nextPx: far(4.6),
    clockPx,
    asidePx,
    nearPx: Math.max(2.8 * unitPx, least('floor', NEAR)),
    codeSidePx: Math.min(
      Math.max(26 * unitPx, codeSidePx(seatMetres * NEAR, screen)),
      28 * unitPx,
      sidePx * CODE_SHARE,
    ),
    joinCodePx: Math.min(
      Math.max(40 * unitPx, codeSidePx(seatMetres * ASIDE, screen)),
      48 * unitPx,
    ),
  }
}

/** What a disk may take of the page's width, and the words over it. */
export function mostDiskPx({ shape, wholePx, mainPx, unitPx }: Sizes): number {
  return shape === 'wide' ? wholePx - mainPx - 5 * unitPx : mainPx
}
