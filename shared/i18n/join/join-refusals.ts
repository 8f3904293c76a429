// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { isOfNaming, namingRefusalSentence } from '../../features/naming/refusals.ts'
import { isOfRace, raceRefusalSentence } from '../../features/race/refusals.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { Language } from '../../text.ts'
import { teamWords } from './team.ts'

/** Why a phone's own command was not carried out; the few refusals that a phone can get. */
export function joinRefusalSentence(refusal: Refusal, day: EventDay, language: Language): Html {
  if (isOfRace(refusal)) return taggedLine(raceRefusalSentence(refusal, day, language))
  if (isOfNaming(refusal)) return html`${namingRefusalSentence(refusal, language)}`
  const sentences = teamWords[language].refusals
  switch (refusal.name) {
    case 'role-is-taken': {
      const role = day.roles.find(({ id }) => id === refusal.roleId)
      return html`${sentences['role-is-taken']}${role !== undefined && html`: ${dayText(role.title, language)}`}.`
    }
    case 'team-is-full':
    case 'room-is-full': {
      // A phone knows the teams of its room; where only others have seats, the facilitator tells.
      const teams = refusal.teamIds.flatMap(
        (teamId) => day.teams.find(({ id }) => id === teamId) ?? [],
      )
      const names = teams.map(
        ({ name }, index) => html`${index > 0 && ', '}<bdi>${dayText(name, language)}</bdi>`,
      )
      return html`${sentences[refusal.name]} ${teams.length > 0 ? html`${sentences.placeIn} ${names}.` : sentences.noPlace}`
    }
    case 'not-so-many':
      return html`${sentences['not-so-many'](refusal.most)}`
    case 'not-your-role':
    case 'nobody-there':
      return html`${sentences[refusal.name]}`
    default:
      return html`${sentences[refusal.name] ?? sentences.other}`
  }
}
