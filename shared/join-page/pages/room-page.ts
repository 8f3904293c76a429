// SPDX-License-Identifier: EUPL-1.2
import { FLOOR } from '../../browsers/browser-floor.ts'
import { datesInWords } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { withChosenNames } from '../../features/naming/team-name.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import { tooOldWords } from '../../i18n/too-old.ts'
import type { Instant } from '../../instant.ts'
import { contentOf } from '../../now/span-content.ts'
import { type Language, textIn } from '../../text.ts'
import type { Moment } from '../../timeline/moment.ts'
import { shownMomentAt } from '../../timeline/shown-moment.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import type { AttendeeView } from '../../views/attendee-view.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html, styleElement } from '../html/html.ts'
import { LIVE_IDS, type Live, NO_COOKIES_ID, type RefusedNaming } from '../live/live.ts'
import { messageLine, nowSection } from '../live/now-section.ts'
import { peopleSection, teamSection } from '../people/people-section.ts'
import { challengeSection } from '../programme/challenge-section.ts'
import { groupStyle, withGroupChoice } from '../programme/group-choice.ts'
import { lookUpSection } from '../programme/look-up-section.ts'
import { practicalSection } from '../programme/practical-section.ts'
import { programmeSection } from '../programme/programme-section.ts'
import { sheetSection } from '../sheet/sheet-section.ts'
import { FILLS, toolsSection } from '../tools/tools.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

export type RoomPage = {
  /** Cut to the room, by `dayForRoom`. */
  day: EventDay
  view: AttendeeView
  /** Hub time. */
  now: Instant
  code: string
  /** The team whose own code the page was asked for with; `null`: the room's was. */
  chosen: { teamId: string; code: string } | null
  language: Language
  isRehearsal: boolean
  /** Why the form that was just sent wasn't carried out; `null` where nothing went wrong. */
  problem: Html | string | null
  /** What was just sent as a name and is none; `null` where the name isn't what was wrong. */
  refusedName: string | null
  /** What was just sent as a team's name and yell, and why not taken; `null` where that wasn't wrong. */
  refusedNaming: RefusedNaming | null
  /** Asked for to fill in a form: it doesn't load itself anew. */
  isForForms: boolean
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
  const { view, now, code, language, phoneKey, assets } = page
  const day = withChosenNames(page.day, view.room.chosenNames)
  const timeline = timelineOf(day, view.room.roomId, view.room.run)
  const moment = shownMomentAt(timeline, now)
  const live: Live = { day, view, timeline, moment, now, code, language }
  if (phoneKey !== null) {
    live.phoneField = html`<input type="hidden" name="phone" value="${phoneKey}">`
  }
  if (page.chosen !== null) live.chosenTeamId = page.chosen.teamId
  if (page.refusedName !== null) live.refusedName = page.refusedName
  if (page.refusedNaming !== null) live.refusedNaming = page.refusedNaming
  const stays = hasFormsInSight(page, moment)
  if (!stays) live.formsPath = `/T/${code}?${FORMS}`
  const room = day.rooms.find(({ id }) => id === view.room.roomId)
  const name = room?.name ?? day.title
  return pageDocument({
    language,
    title: `${textIn(name, language)} · ${textIn(day.title, language)}`,
    path: `/T/${page.chosen?.code ?? code}`,
    assets,
    head: html`${!stays && html`<noscript><meta http-equiv="refresh" content="60; url=/T/${code}">${styleElement(NO_FORMS, assets.nonce)}</noscript>`}
${groupStyle(day, assets.nonce)}
<script type="module" src="${assets.script}"></script>`,
    heading: html`<h1>${dayText(name, language)}</h1>`,
    header: html`<p class="rehearsal" id="rehearsal"${!page.isRehearsal && html` hidden`}>${joinPagesWords[language].rehearsal}</p>`,
    skipTo: LIVE_IDS.now,
    main: html`<p id="problem" class="problem" role="alert"${page.problem === null && html` hidden`}>${page.problem}</p>
${notices(page)}
${sections(live, page)}`,
  })
}

/** Asks for a page whose forms stand in sight, in its address. */
export const FORMS = 'forms'

// Where the page loads itself anew, its forms stand on a page that doesn't.
const NO_FORMS = `#${LIVE_IDS.team} details,.${FILLS}{display:none}`

/** Whether somebody may be filling something in, so that the page must not load itself anew. */
function hasFormsInSight(page: RoomPage, { slot }: Moment): boolean {
  const { day, view } = page
  // Only a page that answered a form knows a phone without cookies.
  if (page.phoneKey !== null || page.isForForms) return true
  // What was refused is there to be put right.
  if (page.refusedNaming !== null) return true
  if (!view.own.me)
    return view.room.teams.length > 0 && !view.room.isJoiningLocked && !view.room.isWiped
  return slot !== null && contentOf(day, slot.id).slot?.kind === 'introduction'
}

/** What a phone's owner must know about how it takes part. */
function notices({ language, isNameCut, phoneKey, view }: RoomPage): Html {
  const words = joinPagesWords[language]
  const name = view.own.me?.displayName
  return html`${isNameCut && name && html`<p class="problem" role="status">${words.nameCut} <bdi>${name}</bdi></p>`}
<p id="${NO_COOKIES_ID}" class="problem" role="status"${phoneKey === null && html` hidden`}>${words.noCookies}</p>`
}

function sections(live: Live, page: RoomPage): Html {
  const { day, language } = live
  return html`<div id="${LIVE_IDS.message}">${messageLine(live)}</div>
<section id="${LIVE_IDS.people}" data-code="${live.code}" data-key="${page.phoneKey}">${peopleSection(live)}</section>
<section id="${LIVE_IDS.first}">${toolsSection(live, LIVE_IDS.first)}</section>
<section><div id="${LIVE_IDS.now}">${nowSection(live)}</div>${asOf(page)}</section>
<section id="${LIVE_IDS.tools}">${toolsSection(live, LIVE_IDS.tools)}</section>
<section id="${LIVE_IDS.team}">${teamSection(live)}</section>
${sheetSection(live, page.isRehearsal)}
${challengeSection(day, live.view.room.roomId, language)}
${withGroupChoice(
  day,
  day.teams.find(({ id }) => id === live.view.own.me?.teamId)?.group,
  language,
  html`<section id="${LIVE_IDS.programme}">${programmeSection(live)}</section>`,
)}
${lookUpSection(day, language)}
${practicalSection(day, live.code, language)}
<p class="hint">${dayText(day.title, language)}, ${datesInWords(day, language)}</p>
<p id="spoken" class="unseen" role="status"></p>
<p id="link" class="link" role="status" hidden></p>`
}

/** Taken away by the script, which keeps the page up to date. */
function asOf({ day, now, code, language }: RoomPage): Html {
  const words = joinPagesWords[language]
  return html`<p class="hint" id="as-of">${words.asOf(timeOfDay(now, day.timeZone))} <a href="/T/${code}">${words.reload}</a><br><span class="stays">${tooOldWords[language].phone(FLOOR)}</span></p>`
}
