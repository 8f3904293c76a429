// SPDX-License-Identifier: EUPL-1.2
import type { Room } from '../../../shared/day/day.ts'
import { codeSidePx, fontSizePx, type Tier } from '../../../shared/legibility.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT, digitsWidth } from '../../ui/letters.ts'

/** The screen that hangs in a room, and who sits farthest from it. */
export type Viewing = NonNullable<Room['viewing']>

/** The page, in CSS pixels. */
export type Page = { widthPx: number; heightPx: number }

/** `tall` stands upright: a portrait screen. */
export type Shape = 'wide' | 'tall'

/** Every size on the wall, in CSS pixels. Lists go from the largest down to the least allowed. */
export type Sizes = {
  shape: Shape
  unitPx: number
  marginXPx: number
  marginYPx: number
  /** The width of the left column, or of all of an upright page. */
  mainPx: number
  posterPx: number[]
  titlePx: number[]
  bodyPx: number[]
  digitsPx: number[]
  /** The side of the disk that stands for the time. */
  diskPx: number[]
  /** What a cue says: read from every seat. */
  cuePx: number
  /** The same where it is all that is shown of the time. */
  markPx: number
  clockPx: number
  asidePx: number
  nearPx: number
  codeSidePx: number
  /** On the scene that is about joining. */
  joinCodePx: number
}

/** A room whose screen nobody has described: an ordinary one, in a room for a few teams. */
export const USUAL_VIEWING: Viewing = { diagonalInch: 55, farthestMetres: 8 }

// Parts of the way to the farthest viewer from which a thing has to be readable: the title from
// all of it, the instruction from five eighths, asides from half, the code from a quarter.
const BODY = 5 / 8
const ASIDE = 1 / 2
const NEAR = 1 / 4

// The left column's share of the page's content; the digits fill it.
export const MAIN_SHARE = 0.6
// The disk leaves room for words beside it.
const LARGEST_DISK = 0.6
// What the code takes of the right column; the address has to fit beside it.
const CODE_SHARE = 0.47

/**
 * The scale of a page: comfortable sizes as parts of its height, and never under what the norms
 * ask for the room's farthest viewer.
 */
export function sizesFor(page: Page, viewing: Viewing = USUAL_VIEWING): Sizes {
  const { widthPx, heightPx } = page
  const shape = widthPx >= heightPx ? 'wide' : 'tall'
  const unitPx =
    shape === 'wide'
      ? Math.min(heightPx / 100, widthPx / 160)
      : Math.min(widthPx / 100, heightPx / 150)
  const screen = { ...page, diagonalInch: viewing.diagonalInch }
  const least = (tier: Tier, share: number, letter = CAP_HEIGHT) =>
    fontSizePx(tier, viewing.farthestMetres * share, screen, letter)
  const atLeast = (leastPx: number) => (units: number) => Math.max(units * unitPx, leastPx)
  const title = atLeast(least('normal', 1))
  const tightTitle = atLeast(least('floor', 1))
  const body = atLeast(least('normal', BODY))
  const tightBody = atLeast(least('floor', BODY))
  const marginXPx = widthPx * 0.05
  const mainPx = (widthPx - 2 * marginXPx) * (shape === 'wide' ? MAIN_SHARE : 1)
  const sidePx = shape === 'wide' ? widthPx - 2 * marginXPx - mainPx - 5 * unitPx : mainPx
  // A little less than the column: outlines stand out beyond their digits.
  const widest = (mainPx * 0.985) / digitsWidth('00:00')
  const digits = atLeast(least('key', 1, DIGIT_HEIGHT))
  // Read like a title: on a page so low that larger ones would be cut.
  const tightDigits = atLeast(least('floor', 1, DIGIT_HEIGHT))
  return {
    shape,
    unitPx,
    marginXPx,
    marginYPx: heightPx * 0.05,
    mainPx,
    posterPx: [title(20), title(15), title(11), tightTitle(8), tightTitle(6.5)],
    titlePx: [title(11.5), tightTitle(9.5), tightTitle(8), tightTitle(6.5)],
    bodyPx: [body(6.4), tightBody(5.8), tightBody(5)],
    digitsPx: [digits(38), digits(31), digits(25), digits(0), tightDigits(20)].map((size) =>
      Math.min(size, widest),
    ),
    diskPx: [42, 36, 30, 24].map((units) => Math.min(units * unitPx, mainPx * LARGEST_DISK)),
    cuePx: tightTitle(6.4),
    markPx: title(11.5),
    clockPx: Math.max(6 * unitPx, least('floor', BODY)),
    asidePx: Math.max(4 * unitPx, least('floor', ASIDE)),
    nearPx: Math.max(2.8 * unitPx, least('floor', NEAR)),
    codeSidePx: Math.min(
      Math.max(26 * unitPx, codeSidePx(viewing.farthestMetres * NEAR, screen)),
      28 * unitPx,
      sidePx * CODE_SHARE,
    ),
    joinCodePx: Math.min(
      Math.max(40 * unitPx, codeSidePx(viewing.farthestMetres * ASIDE, screen)),
      48 * unitPx,
    ),
  }
}
