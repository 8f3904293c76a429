// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { freeId } from '../../../day/edits/free-id.ts'
import { LANGUAGES, type Language, type Text } from '../../../text.ts'
import { IN_SLOTS, later } from './slots.ts'

type Kind = Slot['kind']

/** What an item of a kind is called until somebody says otherwise. */
export const KIND_TITLES: Record<Kind, Record<Language, string>> = {
  talk: { nl: 'Lezing', en: 'Talk' },
  briefing: { nl: 'Uitleg', en: 'Briefing' },
  introduction: { nl: 'Kennismaken', en: 'Introductions' },
  phase: { nl: 'Fase', en: 'Phase' },
  'report-back': { nl: 'Terugkoppeling', en: 'Report back' },
  break: { nl: 'Pauze', en: 'Break' },
  lunch: { nl: 'Lunch', en: 'Lunch' },
  pitches: { nl: 'Pitches', en: 'Pitches' },
  deliberation: { nl: 'Juryberaad', en: 'Deliberation' },
  awards: { nl: 'Prijsuitreiking', en: 'Awards' },
  drinks: { nl: 'Borrel', en: 'Drinks' },
  doors: { nl: 'Inloop', en: 'Doors open' },
  workshops: { nl: 'Workshops', en: 'Workshops' },
  workshop: { nl: 'Workshop', en: 'Workshop' },
  item: { nl: 'Nieuw onderdeel', en: 'New item' },
  moment: { nl: 'Moment', en: 'Moment' },
  meal: { nl: 'Maaltijd', en: 'Meal' },
  work: { nl: 'Aan het werk', en: 'Work' },
}

/** How long it takes at first, in minutes; a moment has no length. */
const KIND_MINUTES: Partial<Record<Kind, number>> = {
  break: 15,
  lunch: 60,
  meal: 60,
  drinks: 60,
  doors: 30,
  phase: 90,
  work: 120,
  workshops: 90,
  workshop: 45,
}
const USUAL_MINUTES = 30

/** Kinds in which all come together, wherever they were. */
const FREE: readonly Kind[] = ['break', 'lunch', 'meal', 'drinks', 'doors', 'workshops', 'moment']

export type NewItem = {
  start: string | null
  /** Left out: as long as such an item usually takes. */
  end?: string | null
  kind?: Kind
  title?: Text
  /** The rooms that it is in; left out: for all. */
  rooms?: readonly string[]
  parent?: string
}

/** An item put into the day, and its id. */
export function withNewItem(day: EventDay, item: NewItem): { id: string; edits: Edit[] } {
  const { kind = 'item', rooms, parent, start } = item
  const title = item.title ?? titleOf(kind, day.language)
  const words = Object.values(title)[0] ?? ''
  const id = freeId(words, new Set(day.slots.map((slot) => slot.id)), kind)
  const scope = rooms ? 'rooms' : kind === 'deliberation' ? 'jury' : scopeOf(kind)
  const slot = {
    ...{ id, title, kind, scope },
    ...(rooms && { rooms: [...rooms] }),
    ...{ start, end: endFor(item, kind) },
    ...(parent !== undefined && { parent }),
  }
  return { id, edits: [{ type: 'add', in: IN_SLOTS, item: slot, before: null }] }
}

/** In the day's language where it is one of ours. */
function titleOf(kind: Kind, language: string): Text {
  const tag = LANGUAGES.find((one) => one === language) ?? 'en'
  return { [tag]: KIND_TITLES[kind][tag] }
}

function scopeOf(kind: Kind): Slot['scope'] {
  if (kind === 'phase' || kind === 'workshop' || kind === 'work') return 'rooms'
  return FREE.includes(kind) ? 'free' : 'plenary'
}

function endFor({ start, end }: NewItem, kind: Kind): string | null {
  if (kind === 'moment' || start === null) return null
  return end === undefined ? later(start, KIND_MINUTES[kind] ?? USUAL_MINUTES) : end
}
