// SPDX-License-Identifier: EUPL-1.2
import { joinWords } from '../../i18n/join/join.ts'
import { countedMs, lengthShown } from '../../now/length-shown.ts'
import { type Counted, roomNow } from '../../now/room-now.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from './live.ts'
import { marksOf, shownAfterMark } from './time-marks.ts'

/**
 * The time left at `live.now`, as the room's wall shows it: as digits, as a disk with its part in
 * words, or, where the clock is hidden, only the mark that was passed. Nothing where nothing counts.
 */
export function timeLeft(live: Live): Html {
  const { day, timeline, moment, view, now, language } = live
  const words = joinWords[language]
  const room = roomNow(day, timeline, moment)
  const { counted } = room
  const ms = countedMs(room, now)
  if (ms === null || !counted) return html``
  if (view.room.face === 'digits') return html`${lengthShown(room, now)}`
  const { kind } = counted
  if (kind === 'until') return html``
  if (kind === 'over') return html`${words.timeIsUp}`
  if (view.room.face === 'disk') return disk(live, counted, ms)
  const passed = marksOf(live).filter((mark) => ms <= mark)
  if (passed.length === 0) return html`<span>${words.noClock}</span>`
  return html`${shownAfterMark(live, Math.min(...passed))}`
}

/** Eighths can be told without counting, and change seldom enough to be read in peace. */
function disk({ language }: Live, { item: { span } }: Counted, ms: number): Html {
  const wholeMs = (span.end ?? 0) - (span.start ?? 0)
  const part = wholeMs > 0 ? Math.max(0, Math.min(1, ms / wholeMs)) : 0
  const { roughly } = joinWords[language]
  // A ring as thick as its radius; turned, so that what is left ends at the top as on a clock.
  return html`<svg class="disk" viewBox="-2 -2 4 4" aria-hidden="true"><circle r="1.9"></circle>
    <circle class="left" r="1" stroke-dasharray="${(part * 2 * Math.PI).toFixed(2)} 7"></circle></svg>
    <span>${roughly[Math.min(roughly.length - 1, Math.floor(part * roughly.length))] ?? ''}</span>`
}
