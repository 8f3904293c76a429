// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from '../../state/refusal.ts'
import type { Language } from '../../text.ts'
import type { RefusalSentences } from '../refusal-sentences.ts'

const FIELDS = {
  nl: { name: 'De teamnaam', yell: 'De yell' },
  en: { name: 'The team’s name', yell: 'The yell' },
} as const

const OF_NAMING = ['captain-decides', 'name-is-taken', 'too-long-to-show'] as const
type PhoneRefusal = Refusal & { name: (typeof OF_NAMING)[number] }

/** Whether it says why a name or a yell wasn't taken, which phones are told as desks are. */
export function isOfNaming(refusal: Refusal): refusal is PhoneRefusal {
  return OF_NAMING.some((name) => name === refusal.name)
}

export function namingRefusalSentence(refusal: PhoneRefusal, language: Language): string {
  return inWords(refusal)[language]
}

function inWords(refusal: PhoneRefusal): Record<Language, string> {
  if (refusal.name === 'too-long-to-show') {
    const { field, most } = refusal
    return {
      nl: `${FIELDS.nl[field]} is te lang voor het scherm. Houd het op ten hoogste ${most} tekens.`,
      en: `${FIELDS.en[field]} is too long for the screen. Keep it to ${most} characters at most.`,
    }
  }
  if (refusal.name === 'name-is-taken') {
    return {
      nl: 'Zo heet al een ander team. Kies een andere naam.',
      en: 'Another team is called so. Choose another name.',
    }
  }
  return {
    nl: 'Je team heeft een teamcaptain; die kiest de naam en de yell. Geef je idee aan de captain door.',
    en: 'Your team has a captain, who chooses the name and the yell. Tell the captain your idea.',
  }
}

export const naming: RefusalSentences<PhoneRefusal['name'] | 'other-name-now'> = {
  'captain-decides': inWords,
  'name-is-taken': inWords,
  'too-long-to-show': inWords,
  'other-name-now': ({ teamId }, { itemTitle }) => ({
    nl: `Team ‘${itemTitle('teams', teamId)}’ heeft net iets anders ingevuld; er is niets goedgekeurd. Kijk wat er nu staat.`,
    en: `Team ‘${itemTitle('teams', teamId)}’ has just sent something else; nothing was approved. See what it says now.`,
  }),
}
