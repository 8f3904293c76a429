// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import type { ReadingContext } from '../reading-context.ts'
import { isRoomName } from '../words/room-words.ts'
import { headsColumn } from './item-text.ts'
import { isProgrammeHead, type TextLine } from './text-line.ts'
import type { TornTime, TornTitle } from './torn-columns.ts'

/** Times that stand below one another, and the titles that stand so before or after them. */
export type TornRun = {
  titles: TornTitle[]
  times: TornTime[]
  /** Lines that are part of it. */
  taken: number[]
  /** The first of them. */
  from: number
  /** What was said until there. */
  context: ReadingContext
}

/** As few as this may be an accident. */
const FEWEST = 3

export function tornRuns(lines: TextLine[]): TornRun[] {
  const runs: TornRun[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!isTime(lines[at])) continue
    const times: number[] = []
    let next = at
    for (; next < lines.length; next += 1) {
      if (isTime(lines[next])) times.push(next)
      else if (!lines[next]?.isBlank) break
    }
    if (times.length >= FEWEST) {
      const run = runOf(lines, times)
      if (run) runs.push(run)
    }
    at = next
  }
  return runs
}

const isTime = (line: TextLine | undefined) =>
  line !== undefined && line.timeAt === 'alone' && !line.isBracketed && line.time?.start !== null

type Found = { titles: TornTitle[]; taken: number[] }

function runOf(lines: TextLine[], times: number[]): TornRun | null {
  const first = times[0] ?? 0
  const last = times[times.length - 1] ?? 0
  const before = titlesFrom(lines, first, -1, times.length)
  const after = titlesFrom(lines, last, 1, times.length)
  const found = before.titles.length >= Math.min(after.titles.length, times.length) ? before : after
  if (found.titles.length < 2) return null
  return {
    titles: found.titles,
    times: times.flatMap((at) => {
      const { time, place } = lines[at] ?? {}
      if (!time || !place || time.start === null) return []
      return [
        {
          place,
          start: time.start,
          end: time.end,
          isWholeClock: time.hasHalf || time.start >= 780,
        },
      ]
    }),
    taken: [...found.taken, ...times],
    from: Math.min(first, ...found.taken),
    context: { day: null, room: null, section: 0 },
  }
}

/**
 * As many titles as there are times, away from these; each line or each part between empty lines.
 * Rooms may stand between the two, or beyond the titles.
 */
function titlesFrom(lines: TextLine[], from: number, step: 1 | -1, count: number): Found {
  const parts = partsFrom(lines, from, step, count)
  const textOf = (part: number[]) => oneLine(part.map((at) => lines[at]?.text ?? '').join(' '))
  const areRooms = (group: number[][]) =>
    group.length === count && group.filter((part) => isRoomName(textOf(part))).length >= count * 0.7
  const near = parts.slice(0, count)
  const far = parts.slice(count, count * 2)
  const [chosen, rooms] = areRooms(near) ? [far, near] : areRooms(far) ? [near, far] : [near, []]
  const sorted = (group: number[][]) => group.slice().sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const names = sorted(rooms).map(textOf)
  return {
    titles: sorted(chosen).map((part, at) => ({
      place: lines[part[0] ?? 0]?.place ?? { line: 0, text: '' },
      text: textOf(part),
      room: names[at] ?? null,
    })),
    taken: [...chosen, ...rooms].flat(),
  }
}

/** Texts one after the other, nearest first, however they are told apart. */
function partsFrom(lines: TextLine[], from: number, step: 1 | -1, count: number): number[][] {
  const parts: number[][] = [[]]
  const most = count * 6
  let read = 0
  for (let at = from + step; at >= 0 && at < lines.length && read < most; at += step) {
    const line = lines[at]
    if (!line) break
    if (line.isBlank) {
      if (parts[parts.length - 1]?.length) parts.push([])
      continue
    }
    if (endsTitles(line)) break
    // What headed a column that was torn off.
    if (headsColumn(line.text)) continue
    parts[parts.length - 1]?.push(at)
    read += 1
  }
  const inOrder = (part: number[]) => part.slice().sort((a, b) => a - b)
  const whole = parts.filter((part) => part.length > 0).map(inOrder)
  const single = parts.flat().map((at) => [at])
  const wrapped = withoutWraps(
    single.map(([at = 0]) => at),
    lines,
  )
  // Each a line of its own, or with what was broken off it, or a part between empty lines.
  const exact = [whole, single, wrapped].find(
    ({ length }) => length === count || length === count * 2,
  )
  if (exact) return exact
  if (whole.length > count) return whole
  return single.length >= whole.length ? single : whole
}

function endsTitles(line: TextLine): boolean {
  return (
    line.isDayHead ||
    line.heading > 0 ||
    line.timeAt !== null ||
    line.label !== null ||
    isProgrammeHead(line.text)
  )
}

/** A line that begins small goes on with the one before it. */
function withoutWraps(ats: number[], lines: TextLine[]): number[][] {
  const isDown = (ats[1] ?? 0) > (ats[0] ?? 0)
  const parts: number[][] = []
  for (const at of isDown ? ats : ats.slice().reverse()) {
    const last = parts[parts.length - 1]
    if (last && /^[\p{Ll}(&+]/u.test(lines[at]?.text ?? '')) last.push(at)
    else parts.push([at])
  }
  return isDown ? parts : parts.reverse()
}
