// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { contentOf } from '../../now/span-content.ts'
import type { Language, Text } from '../../text.ts'
import type { Moment } from '../../timeline/moment.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'
import { CHECK_LIST, itemKey, SHEET_ID } from './check-list.ts'
import { sheetWords } from './words.ts'

/**
 * What a team's pitch and action plan must tell, as lists. The page's script makes them check lists;
 * it is not among what the script draws anew, so that nothing is ticked under a moving finger.
 */
export function sheetSection({ day, language, moment }: Live, isRehearsal: boolean): Html | null {
  const { pitch } = day
  if (!pitch || pitch.contents.length + pitch.actionPlan.length === 0) return null
  const words = sheetWords[language]
  const isOpen = isPitchMade(day, moment)
  const list = (id: string, title: string, texts: readonly Text[]) =>
    texts.length > 0 &&
    html`<details id="${SHEET_ID}-${id}"${isOpen && html` open`}><summary>${title}</summary>${checkList(texts, language)}</details>`
  // What was ticked in a rehearsal isn't ticked on the day.
  const sheet = `${day.id}/${day.date}${isRehearsal ? '/rehearsal' : ''}`
  return html`<section id="${SHEET_ID}" data-sheet="${sheet}"><h2>${words.title}</h2>
${list('pitch', words.contents, pitch.contents)}${list('plan', words.actionPlan, pitch.actionPlan)}
<p class="hint" hidden>${words.stays}</p></section>`
}

/** A way to the sheet from what goes on, while teams work on what it asks. */
export function sheetLink({ day, language, moment, view }: Live): Html | null {
  if (!view.own.me || !day.pitch || !isPitchMade(day, moment)) return null
  return html`<p><a href="#${SHEET_ID}">${sheetWords[language].goTo}</a></p>`
}

function checkList(texts: readonly Text[], language: Language): Html {
  return html`<ul class="${CHECK_LIST}">${texts.map(
    (text) => html`<li data-key="${itemKey(text)}">${dayText(text, language)}</li>`,
  )}</ul>`
}

/** In the last phase, and while teams pitch. */
export function isPitchMade(day: EventDay, { slot }: Pick<Moment, 'slot'>): boolean {
  if (!slot) return false
  const content = contentOf(day, slot.id)
  const last = Math.max(...day.phases.map(({ number }) => number))
  return content.slot?.kind === 'pitches' || content.phase?.number === last
}
