// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import type { Instant } from '../instant.ts'
import { dayText } from './day-text.ts'
import { type Html, html } from './html.ts'
import type { Live } from './live.ts'
import { partsOf } from './span-parts.ts'

/** An item that lies in another one. */
export type Nested = { slot: Slot; start: Instant; end: Instant | null; id: string }

/**
 * What lies in an item, in order of time: here with its times as they stand now, in other rooms
 * as planned.
 */
export function nestedIn({ day, timeline }: Live, slotId: string): Nested[] {
  const here = timeline.spans.flatMap(({ id, slotId: parentId, level, start, end }) => {
    const { slot } = partsOf(day, { id })
    const isIn = level === 'nested' && parentId === slotId && start !== null
    return isIn && slot ? [{ slot, start, end, id }] : []
  })
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  const elsewhere = day.slots.flatMap((slot) => {
    const { id, parent, start, end } = slot
    const isIn = parent === slotId && start !== null && here.every((one) => one.id !== id)
    return isIn ? [{ slot, start: at(start), end: end === null ? null : at(end), id }] : []
  })
  return [...here, ...elsewhere].sort((a, b) => a.start - b.start)
}

/** Where a workshop is; nothing for what every room has. */
export function placeOf({ day, language }: Live, { parent, rooms = [] }: Slot): Html | null {
  const names = day.rooms.filter(({ id }) => parent !== undefined && rooms.includes(id))
  if (names.length === 0) return null
  return html` <span class="hint">${names.map(
    ({ name }, index) => html`${index > 0 && ', '}${dayText(name, language)}`,
  )}</span>`
}
