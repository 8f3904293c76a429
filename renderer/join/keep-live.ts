// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { withChosenNames } from '../../shared/features/naming/team-name.ts'
import { MINUTE, SECOND } from '../../shared/instant.ts'
import type { Html } from '../../shared/join-page/html/html.ts'
import { type Live, TIME_ID } from '../../shared/join-page/live/live.ts'
import { messageLine, nowSection } from '../../shared/join-page/live/now-section.ts'
import { timeLeft } from '../../shared/join-page/live/time-left.ts'
import type { Language } from '../../shared/text.ts'
import { type ShownMoment, shownMomentAt } from '../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import type { Link } from '../sync/link-client.ts'
import type { Parts } from './live-part.ts'

/** What comes after the page's own script. */
type Late = typeof import('./late.ts')

// Just past the second, so that a timer that fires early doesn't show the one before.
const PAST_SECOND_MS = 5
const UNTIL_CLOCK_MS = 250
// In a fast rehearsal seconds pass sooner than anybody reads them.
const LEAST_WAIT_MS = 100

/**
 * Keeps the live parts and the countdown up to date, from the link and the hub's clock.
 * @returns what has the other parts kept up to date as well, once they can be drawn
 */
export function keepLive(
  { store, clock }: Link<'attendee'>,
  parts: Parts,
  code: string,
  language: Language,
): (late: Late) => void {
  let drawn: Live | null = null
  // As the hub told it: what is drawn calls teams as they chose.
  let told: EventDay | null = null
  let late: Late | null = null

  const look = () => {
    const { day, view, playback } = store.getState()
    const now = clock.now()
    if (!day || !view || now === null) return
    const second = Math.floor(now / SECOND) * SECOND
    const isNew = told !== day || drawn?.view !== view
    told = day
    const named = drawn && !isNew ? drawn.day : withChosenNames(day, view.room.chosenNames)
    const timeline =
      drawn && !isNew ? drawn.timeline : timelineOf(day, view.room.roomId, view.room.run)
    const moment =
      drawn && !isNew && !isOver(drawn.moment, second)
        ? drawn.moment
        : shownMomentAt(timeline, isNew ? now : second)
    const live = { day: named, view, timeline, moment, now: second, code, language }
    if (moment !== drawn?.moment) {
      parts.message.want(messageLine(live).toString())
      parts.now.want(nowSection(live).toString())
      showLive(playback.kind !== 'real')
    } else if (!moment.slot && minuteOf(second) !== minuteOf(drawn.now)) {
      // What other rooms have begins and ends on whole minutes.
      parts.now.want(nowSection(live).toString())
    }
    speak(late?.drawLate(parts, drawn, live) ?? null)
    drawn = live
    showTime(live)
    for (const part of Object.values(parts)) part.settle()
  }

  const tick = () => {
    const now = clock.now()
    const secondMs = now === null ? UNTIL_CLOCK_MS : (SECOND - (now % SECOND)) / clock.playback.rate
    // First, so that a view that can't be drawn doesn't stop the time of those after it.
    setTimeout(tick, Math.max(LEAST_WAIT_MS, secondMs + PAST_SECOND_MS))
    look()
  }
  store.subscribe(look)
  tick()
  return (come) => {
    late = come
    drawn = null
    look()
  }
}

function minuteOf(now: number): number {
  return Math.floor(now / MINUTE)
}

function isOver({ lookAgainAt }: ShownMoment, second: number): boolean {
  return lookAgainAt !== null && lookAgainAt <= second
}

function showLive(isRehearsal: boolean): void {
  document.getElementById('as-of')?.remove()
  const rehearsal = document.getElementById('rehearsal')
  if (rehearsal) rehearsal.hidden = !isRehearsal
}

function showTime(live: Live): void {
  const time = document.getElementById(TIME_ID)
  if (!time) return
  const text = timeLeft(live).toString()
  if (time.innerHTML !== text) time.innerHTML = text
  const around = time.parentElement
  if (around) around.hidden = text === ''
}

function speak(sentence: Html | null): void {
  const spoken = document.getElementById('spoken')
  if (spoken && sentence) spoken.innerHTML = sentence.toString()
}
