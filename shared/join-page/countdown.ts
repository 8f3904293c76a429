// SPDX-License-Identifier: EUPL-1.2
import { countdownText, overtimeText, timeOfDay } from '../day/time-of-day.ts'
import type { Instant } from '../instant.ts'
import { countdownMs, type Moment } from '../timeline/moment.ts'
import { joinWords } from '../words/join.ts'
import { type Html, html } from './html.ts'
import { DIGITS_ID, type Live } from './live.ts'

/**
 * The time, as it stays true on paper: when the countdown ends, and an empty place for its
 * digits. A page without its script isn't wrong a minute later.
 */
export function countdownLine({ day, timeline, moment, language }: Live): Html {
  const words = joinWords[language]
  const { countdown, heldAt } = moment
  const span = timeline.spans.find(({ id }) => countdown.kind !== 'none' && id === countdown.spanId)
  if (countdown.kind === 'none' || !span) {
    const text = heldAt === null ? words.noEnd : words.held
    return moment.slot ? html`<p class="time">${text}</p>` : html``
  }
  const label = countdown.kind === 'until' ? words.begins : words.timeOf[span.level]
  if (heldAt !== null) {
    return html`<p class="time"><span>${label}: ${words.held}</span>
      <strong class="digits">${digitsOf(moment, heldAt)}</strong></p>`
  }
  const at = timeOfDay(countdown.at, day.timeZone)
  return html`<p class="time"><span>${label}${countdown.kind === 'over' && `: ${words.overtime}`}</span>
    <strong class="digits" role="timer" id="${DIGITS_ID}" hidden></strong>
    <span class="end">${words.countdownAt[countdown.kind]} <time datetime="${at}">${at}</time></span></p>`
}

/**
 * The countdown's digits, or `''` where nothing counts.
 * @param second hub time, floored to the second, so that all screens turn together
 */
export function digitsOf(moment: Moment, second: Instant): string {
  const ms = countdownMs(moment, second)
  if (ms === null) return ''
  return moment.countdown.kind === 'over' ? `+${overtimeText(ms)}` : countdownText(ms)
}
