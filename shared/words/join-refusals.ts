// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Refusal } from '../state/refusal.ts'
import { type Language, textIn } from '../text.ts'

type Sentences = Partial<Record<Refusal['name'] | 'link-lost', string>>

const REFUSALS: Record<Language, Sentences & { other: string }> = {
  nl: {
    'unknown-team': 'Dit team is er niet meer. Kies een ander team.',
    'joining-is-locked': 'Aanmelden is nu gesloten. Vraag de begeleider om hulp.',
    'not-joined': 'Je zit nog in geen team. Kies eerst een team.',
    'role-is-taken': 'Een teamgenoot had deze rol net eerder',
    'not-a-name': 'In deze naam staan geen letters of cijfers. Kies een andere naam.',
    'hub-is-full': 'Er doen al zoveel mensen mee dat er niemand meer bij kan.',
    'too-many': 'Dat ging te snel. Wacht even en probeer het opnieuw.',
    'link-lost': 'Geen verbinding, dus er is niets veranderd. Probeer het zo opnieuw.',
    other: 'Dat lukte niet. Probeer het opnieuw of vraag de begeleider om hulp.',
  },
  en: {
    'unknown-team': 'This team is gone. Choose another team.',
    'joining-is-locked': 'Joining is closed now. Ask the facilitator for help.',
    'not-joined': 'You are in no team yet. Choose a team first.',
    'role-is-taken': 'A teammate took this role just before you',
    'not-a-name': 'This name has no letters or digits. Choose another name.',
    'hub-is-full': 'So many people have joined that nobody else can.',
    'too-many': 'That was too fast. Wait a moment and try again.',
    'link-lost': 'No connection, so nothing was changed. Try again in a moment.',
    other: 'That did not work. Try again, or ask the facilitator for help.',
  },
}

/** Why a phone's own command was not carried out; the few refusals that a phone can get. */
export function joinRefusalSentence(
  refusal: Refusal | { name: 'link-lost' },
  day: EventDay,
  language: Language,
): string {
  const sentences = REFUSALS[language]
  const sentence = sentences[refusal.name] ?? sentences.other
  if (refusal.name !== 'role-is-taken') return sentence
  const role = day.roles.find(({ id }) => id === refusal.roleId)
  return role ? `${sentence}: ${textIn(role.title, language)}.` : `${sentence}.`
}
