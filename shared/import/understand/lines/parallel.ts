// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import { type Draft, draftAt } from '../draft.ts'
import { itemText } from './item-text.ts'
import { isProse, type TextLine } from './text-line.ts'

/** `Veilig werken (zaal 2)` or `Zaal 2: Veilig werken`, below the time that it shares with others. */
export function parallelItem(parent: Draft, line: TextLine): Draft | null {
  if (isProse(line)) return null
  const { title, rooms, hasRoom, remark, description } = itemText(line.text, null, false)
  if (!hasRoom || title === '') return null
  const draft = draftAt(
    { line: line.place.line, text: oneLine(line.place.text).slice(0, 300) },
    {
      day: parent.day,
      start: parent.start,
      end: parent.end,
      isWholeClock: parent.isWholeClock,
      title,
      remark,
      rooms,
      description,
      section: parent.section,
    },
  )
  return { ...draft, isInColumns: /\S(?:\t+|\s{3,})\S/.test(line.text) }
}

/** Two and more in rooms of their own are items beside one another; one alone is a remark. */
export function withParallels(drafts: Draft[], children: Map<Draft, Draft[]>): Draft[] {
  return drafts.flatMap((parent) => {
    const own = children.get(parent) ?? []
    const [only] = own
    // The next row of columns, in which the time isn't told again.
    if (own.length === 1 && Array.isArray(parent.rooms) && only?.isInColumns) {
      parent.description = parent.description?.split('\n').slice(0, -1).join('\n') || null
      return [parent, only]
    }
    if (own.length < 2) return [parent]
    const lines = own.map(({ source }) => source.text)
    const others = parent.description
      ?.split('\n')
      .filter((text) => !lines.some((line) => line.includes(oneLine(text))))
      .join('\n')
    // The reader holds on to this draft: it is the same one, told of what it holds.
    parent.isParent = true
    parent.description = others || null
    return [parent, ...own]
  })
}
