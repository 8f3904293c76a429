// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../day/time-of-day.ts'
import { partsOf, titleOf } from '../../now/span-parts.ts'
import { minutesToCome } from '../../timeline/lasting.ts'
import type { Span } from '../../timeline/timeline.ts'
import { joinWords } from '../../words/join.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { activityBlock } from '../programme/activity-block.ts'
import { phaseBrief } from '../programme/briefs.ts'
import type { Live } from './live.ts'

/** What comes next in the room, with its task to read ahead. */
export function nextLine(live: Live): Html | null {
  const { day, moment, view, language } = live
  const { upNext } = moment
  const next = upNext?.span
  const title = next && titleOf(day, next)
  if (!next || !title) return null
  const start = upNext.at
  const words = joinWords[language]
  const { phase, step } = partsOf(day, next)
  // Where the clock is hidden, when the next part begins would say what is left of this one.
  const isToldWhen = view.face !== 'marks' || next.level === 'slot' || next.level === 'nested'
  const minutes = minutesToCome(next)
  const facts = [
    phase && !step && words.phase(phase.number),
    start !== null && isToldWhen && words.at(timeOfDay(start, day.timeZone)),
    next.level !== 'slot' && minutes !== null && words.minutes(minutes, next.isAbout),
    next.begins === 'signal' && words.startSignal,
  ].filter((fact) => typeof fact === 'string')
  return html`<p class="next"><strong>${words.next}:</strong> ${dayText(title, language)}${
    facts.length > 0 && ` (${facts.join(', ')})`
  }</p>${readAhead(live, next)}`
}

/** The task of what comes, as a wall may show it before its clock starts. */
function readAhead(live: Live, next: Span): Html | null {
  const { day, moment, language } = live
  const { slot, phase, step, activity } = partsOf(day, next)
  const first = step ?? phase?.steps[0]
  // The rest of the step that goes on stands in sight already, or under its own fold.
  const isInSight = first && moment.step?.id === `${next.slotId}/${first.id}`
  if (next.isElsewhere || isInSight || !(first || slot?.description)) return null
  const activities = activity ? [activity] : (first?.activities ?? [])
  return html`<details id="ahead"><summary>${joinWords[language].readAhead}</summary>
    ${slot?.description ? html`<p>${dayText(slot.description, language)}</p>` : null}${activities.map(
      (one) => html`<h3>${dayText(one.title, language)}</h3>${activityBlock(one, language)}`,
    )}${phase && !step ? phaseBrief(live, phase) : null}</details>`
}
