// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import type { Text } from '../../text.ts'
import type { ProposedItem } from '../understood.ts'
import { daysBetween } from './date-frame.ts'
import { hashOf, sameName } from './fitted-text.ts'
import type { ProposedSlot } from './proposal.ts'

/** What an import gives of an item, field by field, and what is compared of it. */
export const FIELDS = [
  'title',
  'start',
  'end',
  'where',
  'kind',
  'speakers',
  'description',
  'remark',
  'groups',
] as const
export type ComparedField = (typeof FIELDS)[number]

/**
 * A mark of each field as the source wrote it, and one as it then was in the day: so that a later
 * import tells what has changed there from what was changed here, and keeps the latter.
 */
export type Said = { there: string[]; here: string[] }

const MARK = 4

/** Of which language the texts are, and what the source calls the event's first date. */
type Of = { tag: string; origin: string }

export function saidOf({ slot, item, byHand }: ProposedSlot, of: Of): Said {
  const there = FIELDS.map((field) => markThere(item, slot, field, of))
  const here = marksOf(slot, of.tag)
  if (!byHand) return { there, here }
  // What somebody said better while it was brought in is as much theirs as what was changed later.
  const own = FIELDS.map((field) => markThere(byHand, slot, field, of))
  return { there, here: here.map((mark, i) => (own[i] === there[i] ? mark : BY_HAND)) }
}

const BY_HAND = '----'

export function marksOf(slot: Slot, tag: string): string[] {
  return FIELDS.map((field) => mark(fieldText(slot, field, tag)))
}

export function writtenSaid({ there, here }: Said): string {
  return [...there, ...here].join('')
}

/** `null` where it was written of other fields than these. */
export function readSaid(said: string): Said | null {
  const marks = said.match(/.{4}/g) ?? []
  if (said.length !== FIELDS.length * 2 * MARK) return null
  return { there: marks.slice(0, FIELDS.length), here: marks.slice(FIELDS.length) }
}

/** What of the source makes a field: where a session is, and not what follows from others around it. */
function markThere(
  item: ProposedItem | null,
  slot: Slot,
  field: ComparedField,
  { tag, origin }: Of,
): string {
  if (item === null) return mark(fieldText(slot, field, tag))
  switch (field) {
    case 'title':
      return mark(item.title)
    // Of the event, whose dates stay what they are where all of it moves.
    case 'start':
      return mark(`${dayOf(item, origin)} ${item.start}`)
    case 'end':
      return mark(`${dayOf(item, origin)} ${item.end}`)
    case 'where':
      return mark(
        Array.isArray(item.rooms)
          ? item.rooms.map(sameName).toSorted().join('\n')
          : String(item.rooms),
      )
    case 'kind':
      return mark(`${item.kind} ${item.isMoment}`)
    case 'speakers':
      return mark(item.speakers.join('\n'))
    case 'description':
      return mark(item.description ?? '')
    case 'remark':
      return mark(item.remark ?? '')
    case 'groups':
      return mark(item.track ?? '')
    default:
      return field satisfies never
  }
}

function dayOf({ date }: ProposedItem, origin: string): number | null {
  return date === null ? null : daysBetween(origin, date)
}

function fieldText(slot: Slot, field: ComparedField, tag: string): string {
  switch (field) {
    case 'title':
      return textIn(slot.title, tag)
    case 'start':
    case 'end':
      return slot[field] ?? ''
    case 'where':
      return [slot.scope, ...(slot.rooms?.toSorted() ?? ['-']), slot.place ?? ''].join('\n')
    case 'kind':
      return slot.kind
    case 'speakers':
      return (slot.speakers ?? []).map((speaker) => textIn(speaker, tag)).join('\n')
    case 'description':
    case 'remark':
      return textIn(slot[field], tag)
    case 'groups':
      return (slot.groups ?? []).toSorted().join('\n')
    default:
      return field satisfies never
  }
}

/** A text in the import's language, or in the one that it is there in. */
export function textIn(text: Text | undefined, tag: string): string {
  return text?.[tag] ?? Object.values(text ?? {})[0] ?? ''
}

function mark(value: string): string {
  const short = (hashOf(value) % 36 ** MARK).toString(36)
  return short.padStart(MARK, '0')
}
