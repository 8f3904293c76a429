// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const address: RefusalSentences<'unknown-address'> = {
  'unknown-address': () => ({
    nl: 'Dat adres heeft deze laptop niet meer. Kies een ander uit de lijst.',
    en: 'This machine no longer has that address. Choose another from the list.',
  }),
}
