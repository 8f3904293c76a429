// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { LANGUAGES, type Text } from '../../../shared/text.ts'

/** The languages that a day's items are written in, its own first; two at least. */
export function languagesOf({ language, slots }: EventDay): string[] {
  const used = new Set<string>([language])
  // Of a day of thousands of items, too, at each of its edits.
  for (const { title } of slots) for (const tag in title) if (!used.has(tag)) used.add(tag)
  for (const tag of LANGUAGES) if (used.size < 2) used.add(tag)
  return [...used]
}

/** `text` with what it says in one language; `null` where it then says nothing at all. */
export function withLanguage(text: Text | undefined, tag: string, said: string): Text | null {
  const { [tag]: _old, ...others } = text ?? {}
  const after = said === '' ? others : { ...text, [tag]: said }
  return Object.keys(after).length === 0 ? null : after
}
