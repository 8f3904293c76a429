// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { foundList } from '../../day/edits/day-lists.ts'
import type { Edit, ListAddress } from '../../day/edits/edit.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language, Text } from '../../text.ts'
import { ITEM_WORDS } from './list-words.ts'

/** A field of an item that a desk has set last, and to what. */
export type OwnSet = { in: ListAddress; id: string; field: string; value: unknown }

/** What of an edit's fields a desk will want to hear of where another desk sets them after it. */
export function ownSetsIn(edits: readonly Edit[]): OwnSet[] {
  return edits.flatMap((edit) =>
    edit.type === 'change'
      ? Object.entries(edit.set).map(([field, value]) => ({
          in: edit.in,
          id: edit.id,
          field,
          value,
        }))
      : [],
  )
}

/** The same with later ones: each field once, as it was set last. */
export function withOwnSets(sets: readonly OwnSet[], later: readonly OwnSet[]): OwnSet[] {
  const isOfSame = (one: OwnSet, other: OwnSet) =>
    one.field === other.field &&
    one.id === other.id &&
    JSON.stringify(one.in) === JSON.stringify(other.in)
  return [...sets.filter((one) => !later.some((other) => isOfSame(one, other))), ...later]
}

/**
 * Which of them are another by now: of two desks that set the same field the last one wins, and the
 * other is told. What they set beside each other stays.
 */
export function overwrittenIn(day: EventDay, sets: readonly OwnSet[]): OwnSet[] {
  return sets.filter(({ in: address, id, field, value }) => {
    const item = foundList(day, address)?.items.find((one) => one.id === id)
    return !item || !isSame(item[field] ?? null, value ?? null)
  })
}

/** Whatever the order in which their fields stand: that of what was sent is not that of the day. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return (
    fields.length === others.length &&
    fields.every(([name, value]) => name in other && isSame(value, Reflect.get(other, name)))
  )
}

/** That another desk has set what this one did, for a line of news. */
export function overwrittenSentence(
  day: EventDay,
  { in: address, id }: OwnSet,
  language: Language,
): string {
  const item = foundList(day, address)?.items.find((one) => one.id === id)
  const name = (item?.title ?? item?.name) as Text | undefined
  const what = `${ITEM_WORDS[address.list][language]} ‘${name ? taggedIn(name, language) : id}’`
  if (!item) {
    return {
      nl: `Een andere regietafel verwijderde ${what}, die je net had gewijzigd.`,
      en: `Another desk removed ${what}, which you had just changed.`,
    }[language]
  }
  return {
    nl: `Een andere regietafel wijzigde ${what} na jou: wat daar staat, geldt.`,
    en: `Another desk changed ${what} after you: what stands there counts.`,
  }[language]
}
