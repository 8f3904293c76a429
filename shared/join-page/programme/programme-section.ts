// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Instant } from '../../instant.ts'
import { contentOf, titleOf } from '../../now/span-content.ts'
import { type InnerSlot, innerSlotsOf, isSpeakerUnnamed, roomsOf } from '../../now/workshops.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** The room's programme with the times as they stand now; items without a time come last. */
export function programmeSection(live: Live): Html {
  const { day, timeline, moment } = live
  const words = joinWords[live.language]
  const items = timeline.spans.flatMap((span) => {
    const { slot } = contentOf(day, span.id)
    if (span.level !== 'slot' || !slot) return []
    const isNow = span.id === moment.slot?.id
    const inside = nestedItems(live, innerSlotsOf(day, timeline, slot.id))
    return [item(live, { ...span, slot }, span.level, isNow), ...inside]
  })
  const untimed = day.slots.filter(({ start }) => start === null)
  return html`<h2>${words.programme}</h2><ul class="programme">${items}</ul>${
    untimed.length > 0 &&
    html`<h3>${words.noTimeYet}</h3><ul>${untimed.map(
      (slot) => html`<li>${describe(live, slot)}</li>`,
    )}</ul>`
  }`
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
  const until = slot.end !== null && end !== null && end > (start ?? 0) && `–${time(end)}`
  return html`<li class="${level}"${isNow && html` aria-current="step"`}>
    <span class="at">${start !== null && time(start)}${until}</span>
    <span>${isNow && html`<strong class="mark">${words.now}:</strong> `}${describe(live, slot)}</span></li>`
}

function describe(live: Live, slot: Slot): Html {
  const { day, language } = live
  const phase = day.phases.find(({ id }) => id === slot.phase)
  return html`${phase ? `${joinWords[language].phase(phase.number)}: ` : null}${dayText(titleOf(day, slot.id) ?? slot.title, language)}${
    slot.speaker && isSpeakerUnnamed(slot, language)
      ? html` <span class="hint">${dayText(slot.speaker, language)}</span>`
      : null
  }${placeOf(live, slot)}`
}

/** Where a workshop is; nothing for what every room has. */
function placeOf({ day, language }: Live, slot: Slot): Html | null {
  const rooms = roomsOf(day, slot)
  if (rooms.length === 0) return null
  return html` <span class="hint">${rooms.map(
    ({ name }, index) => html`${index > 0 && ', '}${dayText(name, language)}`,
  )}</span>`
}
