// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const rehearsal: RefusalSentences<
  'already-rehearsing' | 'not-rehearsing' | 'rehearsal-only' | 'far-from-day'
> = {
  'already-rehearsing': () => ({
    nl: 'Er loopt al een repetitie. Spring daarin naar een andere tijd, of ga eerst terug naar de echte dag.',
    en: 'A rehearsal is going on already. Jump to another time in it, or go back to the real day first.',
  }),
  'not-rehearsing': () => ({
    nl: 'Er loopt nu geen repetitie: de echte dag staat op de schermen. Begin eerst een repetitie.',
    en: 'No rehearsal is going on: the screens show the real day. Begin a rehearsal first.',
  }),
  'rehearsal-only': () => ({
    nl: 'Zaalscherm is als repetitie gestart en heeft geen echte dag. Stop het en start het zonder --rehearse-at.',
    en: 'Zaalscherm was started as a rehearsal and has no real day. Stop it and start it without --rehearse-at.',
  }),
  'far-from-day': () => ({
    nl: 'Die tijd ligt meer dan 24 uur van de dag zelf. Kies een tijd dichterbij.',
    en: 'That time is more than 24 hours away from the day itself. Choose one closer to it.',
  }),
}
