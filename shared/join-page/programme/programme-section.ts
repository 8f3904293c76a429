// SPDX-License-Identifier: EUPL-1.2

import type { Slot } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { dateOver, toldTime } from '../../day/told-time.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Instant } from '../../instant.ts'
import { contentOf, titleOf } from '../../now/span-content.ts'
import {
  type InnerSlot,
  innerSlotsOf,
  roomsOf,
  slotsInOtherRooms,
  unnamedSpeakers,
} from '../../now/workshops.ts'
import type { Span } from '../../timeline/timeline.ts'
import { dayText, textLine } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** The room's programme with the times as they stand now; items without a time come last. */
export function programmeSection(live: Live): Html {
  const { day, timeline, moment } = live
  const words = joinWords[live.language]
  const on = [moment.slot, ...moment.beside].map((span) => span?.id)
  const listed = timeline.spans.filter(({ parentId }) => parentId === null)
  if (listed.some(({ level }) => level === 'nested')) listed.sort(inOrder)
  const items = listed.flatMap((span, index) => {
    const { slot } = contentOf(day, span.id)
    if (!slot) return []
    const inside = nestedItems(live, innerSlotsOf(day, timeline, slot.id))
    return [
      dateLine(live, listed[index - 1], span),
      item(live, { ...span, slot }, 'slot', on.includes(span.id)),
      ...inside,
    ]
  })
  const others = slotsInOtherRooms(day, timeline.roomId).map((one) =>
    item(live, one, 'slot', false),
  )
  const untimed = day.slots.filter(({ start }) => start === null)
  return html`<h2>${words.programme}</h2><ul class="programme">${items}</ul>${
    others.length > 0 &&
    html`<details id="others"><summary>${words.otherRooms}</summary><ul class="programme">${others}</ul></details>`
  }${
    untimed.length > 0 &&
    html`<h3>${words.noTimeYet}</h3><ul>${untimed.map(
      (slot) => html`<li>${describe(live, slot)}</li>`,
    )}</ul>`
  }`
}

/** A day is in order of time, also where what stands beside it comes last. */
function inOrder(a: Span, b: Span): number {
  return (timeOf(a) ?? 0) - (timeOf(b) ?? 0)
}

function timeOf({ start, plannedStart }: Span): Instant | null {
  return start ?? plannedStart
}

/** The date over what is on it, in an event of several. */
function dateLine({ day, language }: Live, before: Span | undefined, span: Span): Html | null {
  const date = dateOver(day, timeOf(span), before ? timeOf(before) : null, language)
  return date === null ? null : html`<li><strong>${date}</strong></li>`
}

/** What lies in an item, or beside it: in this room or another. */
export function nestedItems(live: Live, list: readonly InnerSlot[]): Html[] {
  const { nested, beside } = live.moment
  return list.map((one) =>
    item(
      live,
      one,
      'nested',
      [nested, ...beside].some((span) => span?.id === one.id),
    ),
  )
}

type Timed = Pick<InnerSlot, 'slot' | 'end'> & { start: Instant | null }

function item(live: Live, { slot, start, end }: Timed, level: string, isNow: boolean): Html {
  const { day, language } = live
  const words = joinWords[language]
  const time = (at: number) => timeOfDay(at, day.timeZone)
  // A derived end says no more than the next item's start; one in an hour that clocks skip, nothing.
  const until =
    slot.end !== null &&
    end !== null &&
    end > (start ?? 0) &&
    `–${toldTime(day, end, start, language)}`
  // What is in a room of some groups is for those.
  const groups = slot.groups ?? roomsOf(day, slot).flatMap((room) => room.groups ?? [])
  return html`<li class="${level}"${groups.length > 0 && html` data-groups="${groups.join(' ')}"`}${isNow && html` aria-current="step"`}>
    <span class="at">${start !== null && time(start)}${until}</span>
    <span>${isNow && html`<strong class="mark">${words.now}:</strong> `}${describe(live, slot)}</span></li>`
}

function describe(live: Live, slot: Slot): Html {
  const { day, language } = live
  const phase = day.phases.find(({ id }) => id === slot.phase)
  const speakers = textLine(unnamedSpeakers(slot, language), language)
  return html`${phase ? `${joinWords[language].phase(phase.number)}: ` : null}${dayText(titleOf(day, slot.id) ?? slot.title, language)}${
    speakers && html` <span class="hint">${speakers}</span>`
  }${placeOf(live, slot)}${remarkOf(live, slot)}`
}

/** What is remarked: that it is full, or on invitation. */
export function remarkOf({ language }: Live, { remark }: Slot): Html | null {
  return remark ? html` <em class="hint">${dayText(remark, language)}</em>` : null
}

/** Where a workshop is; nothing for what every room has. */
function placeOf({ day, language }: Live, slot: Slot): Html | null {
  const rooms = roomsOf(day, slot)
  if (rooms.length === 0) return null
  return html` <span class="hint">${rooms.map(
    ({ name }, index) => html`${index > 0 && ', '}${dayText(name, language)}`,
  )}</span>`
}
