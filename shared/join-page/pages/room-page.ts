// SPDX-License-Identifier: EUPL-1.2
import { FLOOR } from '../../browsers/browser-floor.ts'
import type { EventDay } from '../../day/day.ts'
import { dateInWords, timeOfDay } from '../../day/time-of-day.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import { tooOldWords } from '../../i18n/too-old.ts'
import type { Instant } from '../../instant.ts'
import { type Language, textIn } from '../../text.ts'
import { shownMomentAt } from '../../timeline/shown-moment.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import type { AttendeeView } from '../../views/attendee-view.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { LIVE_IDS, type Live, NO_COOKIES_ID } from '../live/live.ts'
import { nowSection } from '../live/now-section.ts'
import { peopleSection } from '../people/people-section.ts'
import { challengeSection } from '../programme/challenge-section.ts'
import { lookUpSection } from '../programme/look-up-section.ts'
import { practicalSection } from '../programme/practical-section.ts'
import { programmeSection } from '../programme/programme-section.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

export type RoomPage = {
  /** Cut to the room, by `dayForRoom`. */
  day: EventDay
  view: AttendeeView
  /** Hub time. */
  now: Instant
  code: string
  language: Language
  isRehearsal: boolean
  /** Why the form that was just sent wasn't carried out; `null` where nothing went wrong. */
  problem: Html | string | null
  /** What was just sent as a name and is none; `null` where the name isn't what was wrong. */
  refusedName: string | null
  /** The name that was just sent was taken without all of it. */
  isNameCut: boolean
  /** By what the hub knows a phone that came back without its cookie; `null` for all others. */
  phoneKey: string | null
  assets: PageAssets & {
    /** The address of the page's script. */
    script: string
  }
}

/** A room's page for a phone, complete without its script; the script only keeps it up to date. */
export function roomPage(page: RoomPage): string {
  const { day, view, now, code, language, phoneKey, assets } = page
  const timeline = timelineOf(day, view.room.roomId, view.room.run)
  const moment = shownMomentAt(timeline, now)
  const live: Live = { day, view, timeline, moment, now, code, language }
  if (phoneKey !== null) {
    live.phoneField = html`<input type="hidden" name="phone" value="${phoneKey}">`
  }
  if (page.refusedName !== null) live.refusedName = page.refusedName
  const room = day.rooms.find(({ id }) => id === view.room.roomId)
  const name = room?.name ?? day.title
  return pageDocument({
    language,
    title: `${textIn(name, language)} · ${textIn(day.title, language)}`,
    path: `/T/${code}`,
    assets,
    head: html`<noscript><meta http-equiv="refresh" content="60; url=/T/${code}"></noscript>
<script type="module" src="${assets.script}"></script>`,
    header: header(page),
    skipTo: LIVE_IDS.now,
    main: html`<h1>${dayText(name, language)}</h1>
<p id="problem" class="problem" role="alert"${page.problem === null && html` hidden`}>${page.problem}</p>
${notices(page)}
${sections(live, page)}`,
  })
}

function header({ day, language, isRehearsal }: RoomPage): Html {
  const words = joinPagesWords[language]
  return html`<p>${dayText(day.title, language)}<br><span class="hint">${dateInWords(day.date, language)}</span></p>
<p class="rehearsal" id="rehearsal"${!isRehearsal && html` hidden`}>${words.rehearsal}</p>`
}

/** What a phone's owner must know about how it takes part. */
function notices({ language, isNameCut, phoneKey, view }: RoomPage): Html {
  const words = joinPagesWords[language]
  const name = view.own.me?.displayName
  return html`${isNameCut && name && html`<p class="problem" role="status">${words.nameCut} <bdi>${name}</bdi></p>`}
<p id="${NO_COOKIES_ID}" class="problem" role="status"${phoneKey === null && html` hidden`}>${words.noCookies}</p>`
}

function sections(live: Live, page: RoomPage): Html {
  return html`<section id="${LIVE_IDS.people}" data-code="${live.code}" data-key="${page.phoneKey}">${peopleSection(live)}</section>
<section><div id="${LIVE_IDS.now}">${nowSection(live)}</div>${asOf(page)}</section>
${challengeSection(live.day, live.language)}
<section id="${LIVE_IDS.programme}">${programmeSection(live)}</section>
${lookUpSection(live.day, live.language)}
${practicalSection(live.day, live.code, live.language)}
<p id="spoken" class="unseen" role="status"></p>
<p id="link" class="link" role="status" hidden></p>`
}

/** Taken away by the script, which keeps the page up to date. */
function asOf({ day, now, code, language }: RoomPage): Html {
  const words = joinPagesWords[language]
  return html`<p class="hint" id="as-of">${words.asOf(timeOfDay(now, day.timeZone))} <a href="/T/${code}">${words.reload}</a><br><span class="stays">${tooOldWords[language].phone(FLOOR)}</span></p>`
}
