// SPDX-License-Identifier: EUPL-1.2
import type { Phase, Step } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { partsOf, titleOf } from '../../now/span-parts.ts'
import { currentSpan } from '../../timeline/moment.ts'
import type { Span } from '../../timeline/timeline.ts'
import { joinWords } from '../../words/join.ts'
import { dayText, textList } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { activityBlock } from '../programme/activity-block.ts'
import { phaseBrief, stepBrief } from '../programme/briefs.ts'
import { nestedItems } from '../programme/programme-section.ts'
import { besides, type Nested, nestedIn } from '../programme/workshops.ts'
import { countdownLine } from './countdown.ts'
import type { Live } from './live.ts'
import { nextLine } from './next-line.ts'

/** What goes on in the room: all that its wall says, in words. */
export function nowSection(live: Live): Html {
  const { view, moment, language } = live
  const words = joinWords[language]
  return html`${view.message !== null && html`<p class="message"><strong>${words.message}:</strong> <bdi>${view.message}</bdi></p>`}
    ${moment.slot ? slotNow(live, moment.slot) : idle(live)}`
}

function idle(live: Live): Html {
  const words = joinWords[live.language]
  const isOver = live.moment.next === null
  return html`<h2>${isOver ? words.dayIsOver : words.nothingNow}</h2>${countdownLine(live)}
    ${whereList(live, besides(live.day, live.timeline, live.moment, live.now))}
    ${nextLine(live)}`
}

function slotNow(live: Live, outer: Span): Html {
  const { day, moment, language } = live
  const words = joinWords[language]
  // A workshop with a time is what goes on; a break within a phase isn't.
  const current = currentSpan(moment)
  const inner = current?.level === 'nested' ? current : null
  const span = inner ?? outer
  const { slot, phase } = partsOf(day, span)
  const { step } = partsOf(day, moment.step ?? span)
  const title = phase?.title ?? slot?.title
  return html`<h2${phase ? html` class="phase-${((phase.number - 1) % 4) + 1}"` : null}>
      <span class="kicker">${words.now}${phase ? ` · ${words.phase(phase.number)}` : null}${inner && around(live, outer)}</span>
      ${title ? dayText(title, language) : null}</h2>
    ${[inner ? null : moment.nested, ...moment.beside].map((one) => one && nestedLine(live, one))}
    ${span.isElsewhere && html`<p>${words.elsewhere}</p>`}
    ${slot?.speaker ? html`<p>${words.speaker}: ${dayText(slot.speaker, language)}</p>` : null}
    ${slot?.description ? html`<p>${dayText(slot.description, language)}</p>` : null}
    ${phase && step ? stepNow(live, phase, step) : countdownLine(live)}
    ${slot?.kind === 'introduction' && introductionNow(live)}
    ${inner ? null : whereNow(live, outer)}
    ${nextLine(live)}
    ${phase && !span.isElsewhere ? phaseBrief(live, phase) : null}`
}

/** The activity that goes on; where the workbook gives no minutes, all of the step's. */
function stepNow(live: Live, phase: Phase, step: Step): Html {
  const { day, moment, language } = live
  const words = joinWords[language]
  const number = phase.steps.indexOf(step) + 1
  const current = moment.activity && partsOf(day, moment.activity).activity
  const others = step.activities.map(
    (activity) => html`<li${activity === current ? html` aria-current="step"` : null}>
      <h4>${dayText(activity.title, language)}</h4>${activityBlock(activity, language)}</li>`,
  )
  const heading = html`<span class="kicker">${words.step(number, phase.steps.length)}</span>
      ${dayText(step.title, language)}`
  if (!current) {
    return html`<h3>${heading}</h3>${countdownLine(live)}${stepBrief(live, step)}<ol>${others}</ol>`
  }
  return html`<h3>${heading}</h3>
    <h4 class="activity">${dayText(current.title, language)}</h4>
    ${countdownLine(live)}
    <div class="instruction">${activityBlock(current, language)}</div>
    ${stepBrief(live, step)}
    <details id="whole-step"><summary>${words.wholeStep}</summary><ol>${others}</ol></details>`
}

function introductionNow({ day, language }: Live): Html | null {
  const words = joinWords[language]
  const list = textList(day.introductionQuestions, language)
  return list && html`<h3>${words.introductionQuestions}</h3><p>${words.aloud}</p>${list}`
}

/** A break, or what goes on beside: it may end only when somebody says so, and the rest goes on. */
function nestedLine({ day, language }: Live, nested: Span): Html | null {
  const title = titleOf(day, nested)
  if (!title || nested.start === null) return null
  const words = joinWords[language]
  const end = nested.end === null ? words.noEnd : words.until(timeOfDay(nested.end, day.timeZone))
  const start = words.since(timeOfDay(nested.start, day.timeZone))
  return html`<p class="nested"><strong>${dayText(title, language)}</strong> ${start}, ${end}</p>`
}

/** What a workshop lies in, over its own title. */
function around({ day, language }: Live, outer: Span): Html | null {
  const title = titleOf(day, outer)
  return title && html` · ${dayText(title, language)}`
}

/** Which workshops are where and when, for people who still choose. */
function whereNow(live: Live, { id }: Span): Html | null {
  const inside = nestedIn(live.day, live.timeline, id)
  return whereList(live, inside.some(({ slot }) => slot.rooms) ? inside : [])
}

function whereList(live: Live, list: readonly Nested[]): Html | null {
  if (list.length === 0) return null
  return html`<h3>${joinWords[live.language].whereNow}</h3>
    <ul class="programme">${nestedItems(live, list)}</ul>`
}
