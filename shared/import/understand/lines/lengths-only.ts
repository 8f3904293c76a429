// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import { type Draft, draftAt } from '../draft.ts'
import { timesIn } from '../words/times.ts'
import { itemText } from './item-text.ts'
import type { TextLine } from './text-line.ts'

const START = /^(aanvang|start|begin|beginn|starts?|inizio|début)$/i

/**
 * The items of an agenda that tells lengths alone, and apart from them when it begins; `null` where it
 * tells the times of items.
 */
export function countedOn(
  drafts: Draft[],
  lines: TextLine[],
  begins: number | null,
  section: number,
): Draft[] | null {
  const [only, ...more] = drafts
  const isStart = only !== undefined && more.length === 0 && START.test(only.title)
  if (drafts.length > 0 && !isStart) return null
  const start = isStart ? only.start : (begins ?? begunIn(lines))
  const counted = start === null ? [] : itemsByLength(lines, start, section)
  return counted.length > 0 ? counted : null
}

/** `Agenda stuurgroep 20-5-2027 (10:00-11:30, Teams)` above it says when it begins. */
function begunIn(lines: TextLine[]): number | null {
  const above = lines.filter(({ isBlank }) => !isBlank).slice(0, 3)
  const dated = above.find(({ text, dates }) => dates.length > 0 && timesIn(text).length > 0)
  return dated ? (timesIn(dated.text)[0]?.start ?? null) : null
}

/** An agenda of lengths is counted on from its start, where two and more stand below one another. */
function itemsByLength(lines: TextLine[], start: number, section: number): Draft[] {
  const drafts: Draft[] = []
  let at = start
  for (const line of lines) {
    if (line.time !== null || line.label !== null || line.isBlank) continue
    const { title, rooms, minutes, remark, description } = itemText(line.text, null, false)
    if (minutes === null || title === '') continue
    drafts.push(
      draftAt(
        { line: line.place.line, text: oneLine(line.place.text).slice(0, 300) },
        {
          start: at,
          end: at + minutes,
          isWholeClock: true,
          title,
          rooms,
          remark,
          description,
          reasons: ['start-from-previous', 'end-from-duration'],
          section,
        },
      ),
    )
    at += minutes
  }
  return drafts.length >= 2 ? drafts : []
}
