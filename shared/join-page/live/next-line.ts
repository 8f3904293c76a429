// SPDX-License-Identifier: EUPL-1.2
import { toldTime } from '../../day/told-time.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Item, RoomNow } from '../../now/room-now.ts'
import { minutesToCome } from '../../timeline/lasting.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { activityBlock } from '../programme/activity-block.ts'
import { phaseBrief } from '../programme/briefs.ts'
import type { Live } from './live.ts'

/** What comes next in the room, with its task to read ahead. */
export function nextLine(live: Live, { next, slot, step: currentStep }: RoomNow): Html | null {
  if (!next) return null
  const { day, view, language } = live
  const { at } = next
  const { span, title, phase, step } = next.item
  const words = joinWords[language]
  // Where the clock is hidden, when the next part begins would say what is left of this one.
  const isToldWhen = view.room.face !== 'marks' || span.level === 'slot' || span.level === 'nested'
  const minutes = minutesToCome(span)
  const facts = [
    phase && !step && words.phase(phase.number),
    at !== null && isToldWhen && words.at(toldTime(day, at, slot?.span.start ?? null, language)),
    span.level !== 'slot' && minutes !== null && words.minutes(minutes, span.isAbout),
    span.begins === 'signal' && words.startSignal,
  ].filter((fact) => typeof fact === 'string')
  return html`<p class="next"><strong>${words.next}:</strong> ${dayText(title, language)}${
    facts.length > 0 && ` (${facts.join(', ')})`
  }</p>${readAhead(live, next.item, currentStep)}`
}

/** The task of what comes, as a wall may show it before its clock starts. */
function readAhead(live: Live, next: Item, currentStep: Item | null): Html | null {
  const { language } = live
  const { span, slot, phase, step, activity } = next
  const first = step ?? phase?.steps[0]
  // The rest of the step that goes on stands in sight already, or under its own fold.
  const isInSight = first && currentStep?.span.id === `${span.slotId}/${first.id}`
  if (span.isElsewhere || isInSight || !(first || slot?.description)) return null
  const activities = activity ? [activity] : (first?.activities ?? [])
  return html`<details id="ahead"><summary>${joinWords[language].readAhead}</summary>
    ${slot?.description ? html`<p>${dayText(slot.description, language)}</p>` : null}${activities.map(
      (one) => html`<h3>${dayText(one.title, language)}</h3>${activityBlock(one, language)}`,
    )}${phase && !step ? phaseBrief(live, phase) : null}</details>`
}
