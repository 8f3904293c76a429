// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { SECOND } from '../../shared/instant.ts'
import { digitsOf } from '../../shared/join-page/countdown.ts'
import { DIGITS_ID } from '../../shared/join-page/live.ts'
import { nowSection } from '../../shared/join-page/now-section.ts'
import { peopleSection } from '../../shared/join-page/people-section.ts'
import { programmeSection } from '../../shared/join-page/programme-section.ts'
import { type Glimpse, spokenBetween } from '../../shared/join-page/spoken.ts'
import type { Language } from '../../shared/text.ts'
import { type Moment, momentAt } from '../../shared/timeline/moment.ts'
import { type Timeline, timelineOf } from '../../shared/timeline/timeline.ts'
import type { AttendeeView } from '../../shared/views/view.ts'
import type { Link } from '../sync/link-client.ts'
import type { LivePart } from './live-part.ts'

type Parts = { people: LivePart; now: LivePart; programme: LivePart }
type Drawn = { day: EventDay; view: AttendeeView; timeline: Timeline; glimpse: Glimpse }

// Just past the second, so that a timer that fires early doesn't show the one before.
const PAST_SECOND_MS = 5
const UNTIL_CLOCK_MS = 250
// In a fast rehearsal seconds pass sooner than anybody reads them.
const LEAST_WAIT_MS = 100

/** Keeps the live parts and the countdown up to date, from the link and the hub's clock. */
export function keepLive(
  { store, clock }: Link<'attendee'>,
  parts: Parts,
  code: string,
  language: Language,
): void {
  let drawn: Drawn | null = null

  const look = () => {
    const { day, view, stage } = store.getState()
    const now = clock.now()
    if (!day || !view || now === null) return
    const second = Math.floor(now / SECOND) * SECOND
    const isNew = drawn?.day !== day || drawn.view !== view
    const timeline = drawn && !isNew ? drawn.timeline : timelineOf(day, view.roomId, view.run)
    const moment =
      drawn && !isNew && !isOver(drawn.glimpse.moment, second)
        ? drawn.glimpse.moment
        : momentAt(timeline, isNew ? now : second)
    const glimpse = { moment, second, message: view.message }
    if (moment !== drawn?.glimpse.moment) {
      const live = { day, view, timeline, moment, code, language }
      parts.people.want(peopleSection(live).toString())
      parts.now.want(nowSection(live).toString())
      parts.programme.want(programmeSection(live).toString())
      showLive(stage.kind !== 'real')
    }
    speak(drawn && spokenBetween(drawn.glimpse, glimpse, day, language))
    drawn = { day, view, timeline, glimpse }
    showDigits(moment, second)
    for (const part of Object.values(parts)) part.settle()
  }

  const tick = () => {
    look()
    const now = clock.now()
    const secondMs = now === null ? UNTIL_CLOCK_MS : (SECOND - (now % SECOND)) / clock.stage.speed
    setTimeout(tick, Math.max(LEAST_WAIT_MS, secondMs + PAST_SECOND_MS))
  }
  store.subscribe(look)
  tick()
}

function isOver({ lookAgainAt }: Moment, second: number): boolean {
  return lookAgainAt !== null && lookAgainAt <= second
}

function showLive(isRehearsal: boolean): void {
  document.getElementById('as-of')?.remove()
  const rehearsal = document.getElementById('rehearsal')
  if (rehearsal) rehearsal.hidden = !isRehearsal
}

function showDigits(moment: Moment, second: number): void {
  const digits = document.getElementById(DIGITS_ID)
  if (!digits) return
  digits.textContent = digitsOf(moment, second)
  digits.hidden = false
}

function speak(sentence: string | null): void {
  const spoken = document.getElementById('spoken')
  if (spoken && sentence !== null) spoken.textContent = sentence
}
