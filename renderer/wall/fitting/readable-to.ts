// SPDX-License-Identifier: EUPL-1.2
import type { Viewing } from '../../../shared/day/day.ts'
import { CAP_HEIGHT } from '../../../shared/legibility/letters.ts'
import { largestSizePx, linesOf } from '../../../shared/legibility/lines.ts'
import { letterHeightPx } from '../../../shared/legibility/tiers.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import type { FarTexts } from '../programme/far-texts.ts'
import { nextFit } from '../programme/next-fit.ts'
import { type Page, type Sizes, sizesFor } from './sizes.ts'
import { fittingSizes, sizesUnderKicker, TITLE_LINE } from './title-sizes.ts'

/** A text that the farthest seat can't read on a room's screen, and what would help besides words. */
export type TooLong = {
  /** A title or what comes next is set as large as it can be; what to do is left out. */
  kind: 'title' | 'instruction' | 'next'
  text: string
  /** From how far it can be read, in metres. */
  metres: number
  /** The smallest screen of those that are sold on which it is read from every seat; `null`: none. */
  diagonalInch: number | null
}

const DIAGONALS = [32, 43, 50, 55, 65, 75, 86, 98, 110]
const LINE_HEIGHT = 1.15
// What stands around what comes next, and between the texts over it, in units of the page.
const FOOT = 7
const GAPS = 4
// Sizes are found within a quarter of a pixel.
const ROUNDING = 0.995

/**
 * The texts of a day that can't be as large on a room's screen as its farthest seat asks, whatever is
 * left out for them.
 * Each as where it is read least far.
 * @param word what stands in front of what comes next
 */
export function tooLongAmong(
  texts: readonly FarTexts[],
  page: Page,
  viewing: Viewing,
  word: string,
): TooLong[] {
  const found = new Map<string, TooLong>()
  for (const text of texts) {
    for (const { kind, said, mostPx } of sizesOf(text, sizesFor(page, viewing), word)) {
      const metres = metresOf(mostPx, page, viewing)
      const known = found.get(`${kind} ${said}`)?.metres ?? viewing.farthestMetres * ROUNDING
      if (metres >= known) continue
      const diagonalInch =
        DIAGONALS.find((diagonalInch) => isReadOn(diagonalInch, kind, text)) ?? null
      found.set(`${kind} ${said}`, { kind, text: said, metres, diagonalInch })
    }
  }
  return [...found.values()]

  function isReadOn(diagonalInch: number, kind: TooLong['kind'], text: FarTexts): boolean {
    if (diagonalInch <= viewing.diagonalInch) return false
    const larger = { ...viewing, diagonalInch }
    const size = sizesOf(text, sizesFor(page, larger), word).find((one) => one.kind === kind)
    return (
      size !== undefined && metresOf(size.mostPx, page, larger) >= viewing.farthestMetres * ROUNDING
    )
  }
}

/** Each text once, as what it is read least far: a title that comes is first announced. */
export function worstOfEach(texts: readonly TooLong[]): TooLong[] {
  const worst = new Map<string, TooLong>()
  for (const one of texts) {
    const known = worst.get(one.text)
    if (!known || one.metres < known.metres) worst.set(one.text, one)
  }
  return [...worst.values()]
}

type Sized = { kind: TooLong['kind']; said: string; mostPx: number }

/** How large each text can be where all gives way to it that may, in pixels. */
function sizesOf(texts: FarTexts, whole: Sizes, word: string): Sized[] {
  const { title, hasKicker, instruction, next } = texts
  const sizes = hasKicker ? sizesUnderKicker(whole) : whole
  const { farPx, wholePx, alonePx, unitPx } = sizes
  const [titlePx = 0] = fittingSizes(title, [farPx], sizes)
  const sized: Sized[] = [{ kind: 'title', said: title, mostPx: titlePx }]
  let nextHighPx = 0
  if (next) {
    const fitted = nextFit(next, word, sizes, true)
    const lines = linesOf(`${word} ${fitted.title}`, wholePx / fitted.px)
    nextHighPx = lines * LINE_HEIGHT * fitted.px + FOOT * unitPx
    sized.push({ kind: 'next', said: next.shortTitle ?? next.title, mostPx: fitted.px })
  }
  if (instruction !== null) {
    const titleLines = linesOf(withJoints(title, LONG_IN_TITLE), wholePx / titlePx)
    const heightPx = alonePx - titleLines * TITLE_LINE * titlePx - nextHighPx - GAPS * unitPx
    const box = { widthPx: wholePx, heightPx: Math.max(1, heightPx) }
    const mostPx = Math.min(farPx, largestSizePx(withJoints(instruction), box, LINE_HEIGHT))
    sized.push({ kind: 'instruction', said: instruction, mostPx })
  }
  return sized
}

function metresOf(sizePx: number, page: Page, { diagonalInch }: Viewing): number {
  return (sizePx * CAP_HEIGHT) / letterHeightPx('floor', 1, { ...page, diagonalInch })
}
