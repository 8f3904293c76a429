// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const library: RefusalSentences<
  'no-library' | 'unknown-day' | 'day-is-open' | 'day-not-opened' | 'day-not-kept'
> = {
  'no-library': () => ({
    nl: 'Deze Zaalscherm is voor één dag gestart en heeft geen lijst van dagen. Start het zonder --day en --data.',
    en: 'This Zaalscherm was started for one day and has no list of days. Start it without --day and --data.',
  }),
  'unknown-day': () => ({
    nl: 'Deze dag staat niet meer in de lijst. Kijk welke dagen er nu staan.',
    en: 'This day is no longer in the list. See which days there are now.',
  }),
  'day-is-open': () => ({
    nl: 'Deze dag staat nu open. Sluit hem eerst.',
    en: 'This day is open now. Close it first.',
  }),
  'day-not-opened': ({ detail }) => ({
    nl: `Deze dag gaat niet open (${detail}). Wat er openstond, loopt door.`,
    en: `This day can’t be opened (${detail}). What was open goes on.`,
  }),
  'day-not-kept': ({ detail }) => ({
    nl: `Dit kon niet worden bewaard; er is niets veranderd (${detail}). Kijk of de schijf vol is.`,
    en: `This could not be kept; nothing was changed (${detail}). See whether the disk is full.`,
  }),
}
