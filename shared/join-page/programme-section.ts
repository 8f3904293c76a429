// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../day/day.ts'
import { timeOfDay } from '../day/time-of-day.ts'
import { type Language, textIn } from '../text.ts'
import type { Span } from '../timeline/timeline.ts'
import { joinWords } from '../words/join.ts'
import { dayText } from './day-text.ts'
import { type Html, html } from './html.ts'
import type { Live } from './live.ts'
import { partsOf } from './span-parts.ts'

/** The room's programme with the times as they stand now; items without a time come last. */
export function programmeSection(live: Live): Html {
  const { day, timeline, moment } = live
  const words = joinWords[live.language]
  const spans = timeline.spans.filter((span) => span.level === 'slot' || span.level === 'nested')
  const shown = new Set(spans.map((span) => span.id))
  const untimed = day.slots.filter((slot) => slot.start === null && !shown.has(slot.id))
  return html`<h2>${words.programme}</h2><ul class="programme">${spans.map((span) => {
    const { slot } = partsOf(day, span)
    return slot ? item(live, slot, span, span.id === moment.slot?.id) : null
  })}</ul>${
    untimed.length > 0 &&
    html`<h3>${words.noTimeYet}</h3><ul>${untimed.map(
      (slot) => html`<li>${describe(live, slot)}</li>`,
    )}</ul>`
  }`
}

function item(live: Live, slot: Slot, span: Span, isNow: boolean): Html {
  const { day, language } = live
  const words = joinWords[language]
  // A derived end says no more than the next item's start.
  const end = slot.end === null ? null : span.end
  const time = (at: number) => timeOfDay(at, day.timeZone)
  return html`<li class="${span.level}"${isNow && html` aria-current="step"`}>
    <span class="at">${span.start !== null && time(span.start)}${end !== null && `–${time(end)}`}</span>
    <span>${isNow && html`<strong class="mark">${words.now}:</strong> `}${describe(live, slot)}</span></li>`
}

/** "Opening door Hackathonopmaat" says already who speaks. */
function isNamedApart({ title, speaker }: Slot, language: Language): boolean {
  return speaker !== undefined && !textIn(title, language).includes(textIn(speaker, language))
}

function describe({ day, language }: Live, slot: Slot): Html {
  const phase = day.phases.find(({ id }) => id === slot.phase)
  return html`${phase ? `${joinWords[language].phase(phase.number)}: ` : null}${dayText(slot.title, language)}${
    isNamedApart(slot, language) && slot.speaker
      ? html` <span class="hint">${dayText(slot.speaker, language)}</span>`
      : null
  }`
}
