// SPDX-License-Identifier: EUPL-1.2
import { isRoomName } from '../words/room-words.ts'
import { isProgrammeHead, isProse, type TextLine } from './text-line.ts'

/** For each time on a line of its own the title that belongs to it, and the lines that are titles. */
export type TimeOrders = {
  of: Map<number, { title: string; isAbove: boolean }>
  titles: Set<number>
}

/**
 * Titles stand below their times or above them, and the same way all through a text: below where
 * something follows the last time, above where something leads up to the first.
 */
export function ordersOfTimes(lines: TextLine[], taken: Set<number>): TimeOrders {
  const of: TimeOrders['of'] = new Map()
  const titles = new Set<number>()
  const alone = lines.flatMap((line, at) => (line.timeAt === 'alone' && !taken.has(at) ? [at] : []))
  // `8:00am` above all that begins then, of which each says its own date and times.
  const dated = alone.filter((at) => lines[at]?.day != null && lines[at]?.time?.end != null)
  const bare = alone.filter((at) => lines[at]?.day == null && lines[at]?.time?.end == null)
  const heads = new Set(dated.length >= 2 && dated.length >= bare.length ? bare : [])
  const open = alone.filter((at) => !lines[at]?.isBracketed && !heads.has(at))
  const isText = (at: number) => {
    const line = lines[at]
    return (
      line !== undefined &&
      !taken.has(at) &&
      !line.isBlank &&
      line.timeAt === null &&
      !line.isDayHead &&
      line.label === null
    )
  }
  const areAbove = titlesAreAbove(lines, open, isText)
  for (const at of alone) {
    if (heads.has(at)) continue
    const isAbove = areAbove || lines[at]?.isBracketed === true
    const isBracketed = lines[at]?.isBracketed === true
    const title = isBracketed
      ? directlyAbove(at, isText)
      : isAbove
        ? above(lines, at, isText)
        : nextText(lines, at, isText)
    if (title === null || titles.has(title)) continue
    titles.add(title)
    of.set(at, { title: lines[title]?.text ?? '', isAbove })
  }
  return { of, titles }
}

function titlesAreAbove(
  lines: TextLine[],
  alone: number[],
  isText: (at: number) => boolean,
): boolean {
  const [first] = alone
  const last = alone[alone.length - 1]
  if (first === undefined || last === undefined) return false
  const isBelow = nextText(lines, last, isText) !== null
  const leading = lines[first - 1]
  const isLed =
    leading !== undefined &&
    isText(first - 1) &&
    leading.heading === 0 &&
    !isProgrammeHead(leading.text) &&
    !/:$/.test(leading.text) &&
    !isProse(leading)
  if (!isBelow || !isLed) return !isBelow
  // Both: where empty lines part the items, it is what each part begins with.
  const begins = alone.filter(
    (at) => at === 0 || lines[at - 1]?.isBlank || lines[at - 1]?.heading,
  ).length
  if (begins > alone.length / 2) return false
  const ends = alone.filter((at) => at > 1 && lines[at - 2]?.isBlank).length
  if (ends >= alone.length / 2) return true
  // No empty lines: a room below each time leaves the title above it.
  const rooms = alone.filter((at) => isRoomName(lines[at + 1]?.text ?? '')).length
  return rooms >= alone.length / 2
}

function above(lines: TextLine[], at: number, isText: (at: number) => boolean): number | null {
  for (let up = at - 1; up >= Math.max(0, at - 3); up -= 1) {
    if (lines[up]?.isBlank && up < at - 1) return null
    if (isText(up)) {
      // The first line of its part is the title, where others stand between.
      let first = up
      while (isText(first - 1) && up - first < 2) first -= 1
      return lines[first - 1]?.isBlank ? first : up
    }
    if (!lines[up]?.isBlank) return null
  }
  return null
}

/** A time in brackets belongs to what it was broken off. */
const directlyAbove = (at: number, isText: (at: number) => boolean) =>
  isText(at - 1) ? at - 1 : null

/** The next line of text, across empty lines, before another time or heading. */
function nextText(lines: TextLine[], at: number, isText: (at: number) => boolean): number | null {
  for (let down = at + 1; down < lines.length && down <= at + 3; down += 1) {
    if (lines[down]?.isBlank) continue
    return isText(down) ? down : null
  }
  return null
}
