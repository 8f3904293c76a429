// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../day/time-of-day.ts'
import { toldTime } from '../../day/told-time.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Counted, RoomNow } from '../../now/room-now.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { type Live, TIME_ID } from './live.ts'
import { timeLeft } from './time-left.ts'

/**
 * The time, as it stays true on paper: when the countdown ends, and an empty place for its
 * digits. A page without its script isn't wrong a minute later. What a room without digits is
 * told in words may stand there at once.
 */
export function countdownLine(live: Live, room: RoomNow): Html {
  const { slot, counted, heldAt } = room
  const { day, view, language } = live
  const words = joinWords[language]
  if (!counted) {
    return slot
      ? html`<p class="time">${heldAt === null ? uncounted(live, room) : words.held}</p>`
      : html``
  }
  const { kind, item } = counted
  const hasDigits = view.room.face === 'digits'
  const label = kind === 'until' ? words.begins : words.timeOf[item.span.level]
  if (heldAt !== null) {
    return html`<p class="time"><span>${label}: ${words.held}</span>
      <strong class="${view.room.face}">${amid(live, kind, timeLeft(live))}</strong></p>`
  }
  const at = timeOfDay(counted.at, day.timeZone)
  const isAbout = kind === 'left' && item.span.isAbout
  // When it begins people have to know, also where nobody wants to see time pass.
  const end =
    (hasDigits || kind === 'until') &&
    html`
    <span class="end">${words.countdownAt[kind]} ${isAbout && words.about} <time datetime="${at}">${toldTime(day, counted.at, slot?.span.start ?? null, language)}</time></span>`
  return html`<p class="time"><span>${label}${kind === 'over' && hasDigits && `: ${words.overtime}`}</span>
    <strong class="${view.room.face}" role="timer"${end && html` hidden`}>${amid(
      live,
      kind,
      html`<span id="${TIME_ID}">${end ? null : timeLeft(live)}</span>`,
    )}</strong>${end}</p>`
}

/** Digits by themselves may be a time of day: said beside them is what they are. */
function amid({ view, language }: Live, kind: CountdownKind, digits: Html): Html {
  const [before, after] = view.room.face === 'digits' ? joinWords[language].amid[kind] : ['', '']
  return html`${before && html`<small>${before} </small>`}${digits}${after && html`<small> ${after}</small>`}`
}

type CountdownKind = Counted['kind']

/** Why there are no digits: a signal is waited for, or nobody knows the end. */
function uncounted({ day, language }: Live, { awaited, innerBreak, slot }: RoomNow): Html {
  const words = joinWords[language]
  const end = slot?.span.end ?? null
  if (awaited) return html`<strong>${words.waitForSignal}</strong>`
  if (!innerBreak || !slot || end === null) return html`${words.noEnd}`
  const name = slot.phase ? words.phase(slot.phase.number) : dayText(slot.title, language)
  return html`${name} ${words.until(toldTime(day, end, slot.span.start, language))}`
}
