// SPDX-License-Identifier: EUPL-1.2
import type { Phase, Slot, Step } from '../../day/day.ts'
import { questionsIn } from '../../day/introduction.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { toldTime, weekdayAt } from '../../day/told-time.ts'
import { joinWords } from '../../i18n/join/join.ts'
import { type Item, type RoomNow, roomNow } from '../../now/room-now.ts'
import { type InnerSlot, innerSlotsOf, otherRoomsAt } from '../../now/workshops.ts'
import type { Span } from '../../timeline/timeline.ts'
import { dayText, textLine } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { activityBlock } from '../programme/activity-block.ts'
import { phaseBrief, stepBrief } from '../programme/briefs.ts'
import { nestedItems, remarkOf } from '../programme/programme-section.ts'
import { countdownLine } from './countdown.ts'
import type { Live } from './live.ts'
import { nextLine } from './next-line.ts'

/** What goes on in the room: all that its wall says, in words. */
export function nowSection(live: Live): Html {
  const room = roomNow(live.day, live.timeline, live.moment)
  return room.slot ? slotNow(live, room, room.slot) : idle(live, room)
}

/** What the facilitator wants to say, before all else. */
export function messageLine({ view, language }: Live): Html {
  const { message } = view.room
  return message === null
    ? html``
    : html`<p class="message"><strong>${joinWords[language].message}:</strong> <bdi>${message}</bdi></p>`
}

function idle(live: Live, room: RoomNow): Html {
  const words = joinWords[live.language]
  const titles = { over: words.dayIsOver, before: words.notBegun }
  const title =
    room.state === 'over' || room.state === 'before' ? titles[room.state] : words.nothingNow
  const at = room.nextDay?.at ?? null
  const { day, language } = live
  const seeYou =
    at !== null && words.seeYou(weekdayAt(day, at, language, 'long'), timeOfDay(at, day.timeZone))
  return html`<h2>${title}</h2>${seeYou && html`<p>${seeYou}</p>`}${countdownLine(live, room)}
    ${whereList(live, otherRoomsAt(live.day, live.timeline, live.moment, live.now))}
    ${nextLine(live, room)}`
}

function slotNow(live: Live, room: RoomNow, outer: Item): Html {
  const { language } = live
  const words = joinWords[language]
  const { workshop, innerBreak, beside } = room
  const { slot, phase, span, title } = workshop ?? outer
  const step = phase && room.step?.step
  const speakers = textLine(slot?.speakers, language)
  return html`<h2${phase ? html` class="phase-${((phase.number - 1) % 4) + 1}${step && ' outer'}"` : null}>
      <span class="kicker">${words.now}${phase ? ` · ${words.phase(phase.number)}` : null}${
        workshop && html` · ${dayText(outer.title, language)}`
      }</span>
      ${dayText(title, language)}</h2>
    ${[innerBreak, ...beside].map((one) => one && innerLine(live, one))}
    ${span.isElsewhere && html`<p>${words.elsewhere}</p>`}
    ${placeNow(live, room)}${slot && remarkOf(live, slot)}
    ${speakers && html`<p>${words.speaker}: ${speakers}</p>`}
    ${slot?.description ? html`<p>${dayText(slot.description, language)}</p>` : null}
    ${step && phase ? stepNow(live, room, phase, step) : html`${turnNow(live, room)}${countdownLine(live, room)}`}
    ${slot && introductionNow(live, slot)}
    ${workshop ? null : whereNow(live, outer.span)}
    ${nextLine(live, room)}
    ${phase && !span.isElsewhere ? phaseBrief(live, phase) : null}`
}

/** The activity that goes on; where the workbook gives no minutes, all of the step's. */
function stepNow(live: Live, room: RoomNow, phase: Phase, step: Step): Html {
  const { language } = live
  const words = joinWords[language]
  const number = phase.steps.indexOf(step) + 1
  const current = room.activity?.activity
  const others = step.activities.map(
    (activity) => html`<li${activity === current ? html` aria-current="step"` : null}>
      <h4>${dayText(activity.title, language)}</h4>${activityBlock(activity, language)}</li>`,
  )
  const heading = html`<span class="kicker">${words.step(number, phase.steps.length)}</span>
      ${dayText(step.title, language)}`
  if (!current) {
    return html`<h3 class="activity">${heading}</h3>${countdownLine(live, room)}${stepBrief(live, step)}<ol>${others}</ol>`
  }
  return html`<h3 class="outer">${heading}</h3>
    <h4 class="activity">${dayText(current.title, language)}</h4>
    ${countdownLine(live, room)}
    <div class="instruction">${activityBlock(current, language)}</div>
    ${stepBrief(live, step)}
    <details id="whole-step"><summary>${words.wholeStep}</summary><ol>${others}</ol></details>`
}

/** Whose turn it is, and at what. */
function turnNow({ language }: Live, { slot, step, activity }: RoomNow): Html | null {
  const item = activity ?? step
  if (!item || slot?.phase) return null
  return html`<h4 class="activity">${dayText(item.title, language)}</h4>`
}

/** Where everybody is, for somebody who is elsewhere. */
function placeNow({ language }: Live, { plenaryIn, placeIn }: RoomNow): Html | null {
  const names = textLine(
    (plenaryIn ?? placeIn)?.map(({ name }) => name),
    language,
  )
  return names && html`<p>${joinWords[language].where}: ${names}</p>`
}

/** All questions of an introduction, with a mark on the one that the wall asks. */
function introductionNow({ day, language, moment }: Live, slot: Slot): Html | null {
  const words = joinWords[language]
  const asked = questionsIn(day, slot)
  if (asked.length === 0) return null
  return html`<h3>${words.introductionQuestions}</h3><p>${words.aloud}</p><ol class="asked">${asked.map(
    (text, index) =>
      html`<li${index === moment.questionIndex && html` aria-current="step"`}>${dayText(text, language)}</li>`,
  )}</ol>`
}

/** A break, or what goes on beside: it may end only when somebody says so, and the rest goes on. */
function innerLine({ day, language }: Live, { span, title }: Item): Html | null {
  if (span.start === null) return null
  const words = joinWords[language]
  const end =
    span.end === null ? words.noEnd : words.until(toldTime(day, span.end, span.start, language))
  const start = words.since(timeOfDay(span.start, day.timeZone))
  return html`<p class="nested"><strong>${dayText(title, language)}</strong> ${start}, ${end}</p>`
}

/** Which workshops are where and when, for people who still choose. */
function whereNow(live: Live, { id }: Span): Html | null {
  const inside = innerSlotsOf(live.day, live.timeline, id)
  return whereList(live, inside.some(({ slot }) => slot.rooms) ? inside : [])
}

function whereList(live: Live, list: readonly InnerSlot[]): Html | null {
  if (list.length === 0) return null
  return html`<h3>${joinWords[live.language].whereNow}</h3>
    <ul class="programme">${nestedItems(live, list)}</ul>`
}
