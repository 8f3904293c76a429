// SPDX-License-Identifier: EUPL-1.2
import type { Place, Source } from '../source.ts'
import type { Understood } from '../understood.ts'

/** What became of a line: an item, part of one, nothing that was understood, or nothing at all. */
export type LineFate = 'item' | 'part' | 'unread' | 'none'
export type ShownLine = { line: number; text: string; fate: LineFate }

/** More lines than anybody reads through: of the rest only those that items came from are shown. */
const MOST_LINES = 2_000
const LONGEST_LINE = 400

/** The source's lines as they stand in it. */
export function linesOf({ blocks, events }: Source): Place[] {
  const inBlocks = blocks.flatMap((block): Place[] => {
    if (block.kind === 'lines') return block.lines
    return block.rows.map(({ line, cells }) => {
      return {
        line,
        text: cells
          .map(({ text }) => text.trim())
          .filter(Boolean)
          .join(' · '),
      }
    })
  })
  // One event may come back many times.
  const ofEvents = new Map(events.map(({ place }) => [place.line, place]))
  return [...inBlocks, ...ofEvents.values()]
}

/** Each line with what became of it, in the order of the source. */
export function shownLines(lines: readonly Place[], { items, unread }: Understood): ShownLine[] {
  const ofItems = new Set(items.map(({ source }) => source.line))
  // A greeting or a signature asks for nobody's eye.
  const ofUnread = new Set(unread.flatMap(({ line, isTold }) => (isTold ? [] : line)))
  const said = items.map(({ title, description = '', speakers, remark = '' }) => {
    return squeezed([title, description, remark, ...speakers].join('\n'))
  })
  const known = said.join('\n')
  const own = new Set(lines.map(({ line }) => line))
  // What was left out may stand in no line that is shown by itself.
  const all = [...lines, ...unread.filter(({ line }) => !own.has(line))]
  const ordered = all.length === lines.length ? all : all.toSorted((a, b) => a.line - b.line)
  const shown = ordered.map(({ line, text }): ShownLine => {
    const short = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text
    return { line, text: short, fate: fateOf(line, text) }
  })
  const long = shown.length > MOST_LINES
  return long ? shown.filter(({ fate }) => fate === 'item' || fate === 'unread') : shown

  function fateOf(line: number, text: string): LineFate {
    if (ofItems.has(line)) return 'item'
    if (ofUnread.has(line)) return 'unread'
    const words = squeezed(text)
    return words.length > 2 && known.includes(words) ? 'part' : 'none'
  }
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
