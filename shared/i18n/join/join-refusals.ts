// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { Language } from '../../text.ts'
import { joinWords } from './join.ts'

/** Why a phone's own command was not carried out; the few refusals that a phone can get. */
export function joinRefusalSentence(refusal: Refusal, day: EventDay, language: Language): Html {
  const sentences = joinWords[language].refusals
  const sentence = sentences[refusal.name] ?? sentences.other
  if (refusal.name !== 'role-is-taken') return html`${sentence}`
  const role = day.roles.find(({ id }) => id === refusal.roleId)
  return html`${sentence}${role !== undefined && html`: ${dayText(role.title, language)}`}.`
}
