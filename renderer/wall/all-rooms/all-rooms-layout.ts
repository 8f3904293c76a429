// SPDX-License-Identifier: EUPL-1.2
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { textWidth } from '../../../shared/legibility/letters.ts'
import type { RoomLine, RoomsNow } from './rooms-now.ts'

/** What the list has: all in CSS pixels. */
export type Place = {
  widthPx: number
  heightPx: number
  isWide: boolean
  /** Of what is on, the largest first; never smaller than the last. */
  sizesPx: readonly number[]
  /** The least for what comes. */
  leastPx: number
}

/** A list that fits, in as many pages as it takes. */
export type AllRoomsLayout = {
  px: number
  nextPx: number
  gapPx: number
  /** On a wide wall each has a column; 0: all stands under the name. */
  nameWidthPx: number
  nowWidthPx: number
  nextWidthPx: number
  /** Phases go without their number. */
  isShort: boolean
  pages: RoomLine[][]
  /** All of it stands on one page. */
  isWhole: boolean
}

// A browser breaks some lines sooner than our measure says.
const SAFE = 1.06
// As wide as what stands before it over the list.
const NEXT_WORD = 'Straks'
const ROUNDING = 0.001
const SPACE_EM = textWidth(' ') * SAFE
/** A line's height, in parts of the font size. */
export const LINE = 1.16
const NEXT_SHARE = 0.72
const GAP = 0.42
/** Between columns, in parts of the font size. */
export const COLUMN_GAP = 0.8
/** What the line for all rooms together is larger than the list. */
export const TOGETHER = 1.3

// Long enough to find one's room in a list and to read it, twice; and once, where many pages wait.
const LONGEST_PAGE_MS: Milliseconds = 15 * SECOND
const SHORTEST_PAGE_MS: Milliseconds = 8 * SECOND
// Whoever just missed their room waits so long for it, and no longer where that can be.
const ROUND_MS: Milliseconds = 40 * SECOND

/** How long each of so many pages is shown: whole seconds, in which a wall counts. */
export function pageMs(pages: number): Milliseconds {
  return Math.max(
    SHORTEST_PAGE_MS,
    Math.min(LONGEST_PAGE_MS, Math.floor(ROUND_MS / pages / SECOND) * SECOND),
  )
}

/** Fewer words before smaller letters, those before rooms that share a line, and that before a second page. */
export function layoutOf({ together, rooms, merged }: RoomsNow, place: Place): AllRoomsLayout {
  for (const lines of [rooms, merged]) {
    for (const px of place.sizesPx) {
      for (const isShort of [false, true]) {
        const layout = paged(together, lines, place, px, isShort)
        if (layout.isWhole) return layout
      }
    }
  }
  return paged(together, rooms, place, place.leastPx, true)
}

function paged(
  together: RoomLine | null,
  rooms: readonly RoomLine[],
  place: Place,
  px: number,
  isShort: boolean,
): AllRoomsLayout {
  const columns = columnsOf(rooms, place, px)
  const gapPx = px * GAP
  const layout = {
    px,
    nextPx: Math.max(place.leastPx, px * NEXT_SHARE),
    gapPx,
    isShort,
    ...columns,
  }
  const heightPx = place.heightPx - (together ? togetherHeight(together, place, layout) : 0)
  const pages: RoomLine[][] = []
  let leftPx = 0
  let isCut = heightPx < 0
  for (const room of rooms) {
    const ownPx = heightOf(room, place, layout) + gapPx
    const page = pages[pages.length - 1]
    if (page && ownPx <= leftPx) page.push(room)
    else {
      pages.push([room])
      leftPx = heightPx
    }
    isCut ||= ownPx - gapPx > heightPx
    leftPx -= ownPx
  }
  const isWhole = pages.length <= 1 && !isCut
  return { ...layout, pages: evened(pages, rooms), isWhole }
}

/** Pages of as many rooms each, where they are as high: a last one with one room looks forgotten. */
function evened(pages: RoomLine[][], rooms: readonly RoomLine[]): RoomLine[][] {
  const each = Math.ceil(rooms.length / Math.max(1, pages.length))
  if (pages.some((page, index) => page.length < each && index < pages.length - 1)) return pages
  return pages.map((_, index) => rooms.slice(index * each, (index + 1) * each))
}

type Measures = Omit<AllRoomsLayout, 'pages' | 'isWhole'>
type Columns = Pick<AllRoomsLayout, 'nameWidthPx' | 'nowWidthPx' | 'nextWidthPx'>

function columnsOf(rooms: readonly RoomLine[], { widthPx, isWide }: Place, px: number): Columns {
  if (!isWide) return { nameWidthPx: 0, nowWidthPx: widthPx, nextWidthPx: widthPx }
  const widest = Math.max(0, ...rooms.map(({ name }) => textWidth(name) * px * SAFE))
  const nameWidthPx = Math.min(widest, widthPx * 0.24)
  const restPx = widthPx - nameWidthPx - 2 * COLUMN_GAP * px
  const hasNow = rooms.some(({ now }) => now !== null)
  const nowWidthPx = restPx * (hasNow ? 0.56 : 0)
  return { nameWidthPx, nowWidthPx, nextWidthPx: restPx - nowWidthPx }
}

/** How high a room's line comes out, without the gap under it. */
function heightOf(room: RoomLine, { isWide }: Place, layout: Measures): number {
  const { px, nextPx, nameWidthPx, nowWidthPx, nextWidthPx, isShort } = layout
  const now = nowWidthPx > 0 ? linesOf(nowText(room), nowWidthPx / px) * px * LINE : 0
  const next = linesOf(nextText(room, isShort), nextWidthPx / nextPx) * nextPx * LINE
  const name = linesOf(room.name, (isWide ? nameWidthPx : nowWidthPx) / px) * px * LINE
  if (!isWide) return name + (room.now === null ? 0 : now) + (room.next ? next : 0)
  return Math.max(name, now, next)
}

function togetherHeight(
  line: RoomLine,
  { widthPx }: Place,
  { px, nextPx, gapPx, isShort }: Measures,
): number {
  const largePx = px * TOGETHER
  const where = line.name === '' ? 0 : px * LINE
  const now = linesOf(nowText(line), widthPx / largePx) * largePx * LINE
  const next = line.next
    ? linesOf(`${NEXT_WORD} ${nextText(line, isShort)}`, widthPx / nextPx) * nextPx * LINE
    : 0
  return where + now + next + 3 * gapPx
}

/** Between what is on and until when. */
export const BETWEEN = ', '

/** What a room has now, as it is drawn. */
export function nowText({ now, until }: RoomLine): string {
  return [now, until].filter((part) => part !== null).join(BETWEEN)
}

/** What comes, as it is drawn. */
export function nextText({ next }: RoomLine, isShort: boolean): string {
  if (!next) return ''
  return [next.time, isShort ? next.shortTitle : next.title].filter((part) => part !== '').join(' ')
}

/** @param widthEm in parts of the font size */
export function linesOf(text: string, widthEm: number): number {
  let lines = 1
  let usedEm = 0
  for (const word of text.split(' ')) {
    const wordEm = textWidth(word) * SAFE
    if (usedEm > 0 && usedEm + wordEm > widthEm + ROUNDING) {
      lines += 1
      usedEm = 0
    }
    usedEm += wordEm
    // A word that is longer than a line breaks where it must.
    while (usedEm > widthEm + ROUNDING && widthEm > 0) {
      lines += 1
      usedEm -= widthEm
    }
    usedEm += SPACE_EM
  }
  return text === '' ? 0 : lines
}
