// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { partsOf } from '../../../shared/now/span-parts.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import { type Language, textIn } from '../../../shared/text.ts'
import { takesPlace } from '../../../shared/timeline/moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'
import { displayWords } from '../../../shared/words/display.ts'

/** `Hier om 13:15` for a workshop, which other rooms may have others of; else `Begint om 13:15`. */
export function beginsWords(
  day: EventDay,
  span: Pick<Span, 'id'>,
  at: Instant,
  language: Language,
): string {
  const words = displayWords[language]
  const time = timeOfDay(at, day.timeZone)
  return isSession(day, span) ? words.hereAt(time) : words.comingAt(time)
}

/** This room's first workshop in `slot`: its wall is about that, and not about all there are. */
export function ownSessionIn(
  day: EventDay,
  { roomId, spans }: Timeline,
  { id, level }: Pick<Span, 'id' | 'level'>,
): Span | null {
  if (level !== 'slot' || isHall(day, roomId)) return null
  const inside = spans.filter(({ parentId }) => parentId === id)
  return inside.find((span) => takesPlace(span) && isSession(day, span)) ?? null
}

/** Whether it lies in another item and is of some rooms: a workshop, and not everybody's break. */
export function isSession(day: EventDay, span: Pick<Span, 'id'>): boolean {
  const { slot } = partsOf(day, span)
  return slot?.parent !== undefined && slot.scope === 'rooms'
}

/** Where everybody comes in, and looks for where to go. */
export function isHall({ rooms }: EventDay, roomId: string): boolean {
  return rooms.find(({ id }) => id === roomId)?.kind === 'hall'
}

/** Who speaks, unless the title names them. */
export function speakerOf({ title, speaker }: Slot, language: Language): string[] {
  if (!speaker || textIn(title, language).includes(textIn(speaker, language))) return []
  return [taggedIn(speaker, language)]
}
