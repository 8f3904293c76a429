// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const wipe: RefusalSentences<'day-is-wiped' | 'nothing-to-wipe' | 'not-wiped'> = {
  'day-is-wiped': () => ({
    nl: 'Deze dag is afgelopen en alle gegevens van deelnemers zijn gewist. Meedoen kan niet meer.',
    en: 'This day is over and all data of attendees has been wiped. Nobody can join any more.',
  }),
  'nothing-to-wipe': () => ({
    nl: 'Er staat geen dag open die gewist kan worden. Open eerst een dag.',
    en: 'No day is open that could be wiped. Open a day first.',
  }),
  'not-wiped': ({ detail }) => ({
    nl: `De gegevens konden niet worden gewist (${detail}). Probeer het opnieuw.`,
    en: `The data could not be wiped (${detail}). Try again.`,
  }),
}
