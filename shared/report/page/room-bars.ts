// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { findLast } from '../../last.ts'
import { contentOf } from '../../now/span-content.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import type { ReportRow, RoomReport } from '../room-report.ts'
import { type BarScale, placeOn } from './bar-scale.ts'

// In px, as the numbers in the drawings are.
const PLAN = { y: 0, height: 5 }
const REAL = { y: 8, height: 18 }
const DRAWN_HEIGHT = REAL.y + REAL.height + 1
const AXIS_HEIGHT = 16
// In percent of the day: a digit fits in.
const ROOM_FOR_DIGIT = 1.5

/** The hours over the bars. */
export function barAxis(scale: BarScale): Html {
  return html`<svg class="axis" width="100%" height="${AXIS_HEIGHT}" aria-hidden="true">${scale.hours.map(
    ({ at, time }) => {
      const x = placeOn(scale, at)
      const anchor = x < 2 ? 'start' : x > 98 ? 'end' : 'middle'
      return html`<text x="${x}%" y="11" text-anchor="${anchor}">${time}</text>`
    },
  )}</svg>`
}

/**
 * A room's day as two bars: thin the plan, under it what its walls showed. The tables say the
 * same in words, so it is hidden from readers of the page by ear.
 * @param now where the day stands; `null`: it is over
 */
export function roomBars(
  day: EventDay,
  room: RoomReport,
  scale: BarScale,
  now: Instant | null,
): Html {
  const slots = room.rows.filter(
    ({ span }) => span.level === 'slot' || (span.level === 'nested' && isOfRoom(day, span.id)),
  )
  return html`<svg class="bars" width="100%" height="${DRAWN_HEIGHT}" aria-hidden="true">
${scale.hours.map(({ at }) => line(scale, at, 0, DRAWN_HEIGHT, 'hour'))}
${slots.map((row) => plannedPiece(day, row, scale))}
${room.stretches.map((stretch) => {
  const { from, to, isHeld, isOver } = stretch
  // A workshop is what goes on; a break within a phase only tells what people do meanwhile.
  const slotId = findLast(stretch.spanIds, (id) => isOfRoom(day, id)) ?? stretch.spanIds[0]
  const kind = slotId !== undefined && (isOver ? 'over' : kindOf(day, slotId))
  return [
    kind ? piece(scale, from, to, REAL, kind) : null,
    isHeld ? piece(scale, from, to, REAL, 'held') : null,
  ]
})}
${seamsOf(day, room).map(({ at, isSlot }) => line(scale, at, REAL.y, REAL.height, isSlot ? 'seam slot' : 'seam'))}
${slots.map((row) => digitOf(day, row, scale))}
${now === null ? null : line(scale, now, 0, DRAWN_HEIGHT, 'now')}
</svg>`
}

/** The stripes that what was held is drawn with; once in a page. */
export function barPatterns(): Html {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
<pattern id="held" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="5" height="5" class="stripe-ground"></rect><rect width="2" height="5" class="stripe"></rect>
</pattern></defs></svg>`
}

function plannedPiece(day: EventDay, { span, planned }: ReportRow, scale: BarScale): Html | null {
  if (planned.start === null) return null
  return piece(scale, planned.start, planned.end ?? scale.to, PLAN, kindOf(day, span.id))
}

type Row = { y: number; height: number }

function piece(scale: BarScale, from: Instant, to: Instant, row: Row, kind: string): Html | null {
  const x = placeOn(scale, from)
  const width = Math.round((placeOn(scale, to) - x) * 1_000) / 1_000
  if (width <= 0) return null
  return html`<rect class="${kind}" x="${x}%" width="${width}%" y="${row.y}" height="${row.height}"></rect>`
}

function line(scale: BarScale, at: Instant, y: number, height: number, kind: string): Html {
  const x = placeOn(scale, at)
  return html`<line class="${kind}" x1="${x}%" x2="${x}%" y1="${y}" y2="${y + height}"></line>`
}

/** Where the walls went on to something else; a break has an edge of its own. */
function seamsOf(day: EventDay, { stretches }: RoomReport): { at: Instant; isSlot: boolean }[] {
  return stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1]
    if (!before || stretch.spanIds.length === 0 || before.spanIds.length === 0) return []
    const [slotBefore = ''] = before.spanIds
    const [slot = ''] = stretch.spanIds
    const isSlot = slotBefore !== slot
    if (isSlot && [slotBefore, slot].some((id) => kindOf(day, id) === 'break')) return []
    const isPart = partsOfBar(day, before.spanIds) !== partsOfBar(day, stretch.spanIds)
    return isSlot || isPart ? [{ at: stretch.from, isSlot }] : []
  })
}

/** What a bar tells apart within a slot: steps and workshops; activities are too short. */
function partsOfBar(day: EventDay, spanIds: readonly SpanId[]): string {
  return spanIds.filter((id) => id.split('/').length === 2 || isOfRoom(day, id)).join()
}

/** A phase's number in its bar: told without colour. */
function digitOf(day: EventDay, { span, outcome }: ReportRow, scale: BarScale): Html | null {
  const { phase } = contentOf(day, span.id)
  if (!phase || !('start' in outcome)) return null
  const x = placeOn(scale, outcome.start)
  const end = placeOn(scale, outcome.kind === 'done' ? outcome.end : scale.to)
  if (end - x < ROOM_FOR_DIGIT) return null
  const y = REAL.y + REAL.height - 5
  return html`<text class="digit" x="${x}%" dx="5" y="${y}">${phase.number}</text>`
}

/** Whether it is a slot of single rooms, and no part of one. */
function isOfRoom(day: EventDay, spanId: SpanId): boolean {
  return day.slots.some(({ id, scope }) => id === spanId && scope === 'rooms')
}

/** Colour means phase; what all do together is grey, and a break is only an edge. */
function kindOf(day: EventDay, spanId: SpanId): string {
  const { slot, phase } = contentOf(day, spanId)
  if (phase) return `phase phase-${phase.number}`
  if (slot?.kind === 'break' || slot?.kind === 'lunch' || slot?.kind === 'drinks') return 'break'
  return slot?.scope === 'rooms' ? 'room-slot' : 'together'
}
