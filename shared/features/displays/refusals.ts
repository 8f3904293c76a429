// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const displays: RefusalSentences<'unknown-display' | 'display-hangs'> = {
  'unknown-display': () => ({
    nl: 'Dit scherm is niet (meer) gekoppeld. Koppel het opnieuw met de code die het toont.',
    en: 'This screen is not paired (any more). Pair it again with the code it shows.',
  }),
  'display-hangs': () => ({
    nl: 'Dit scherm hangt intussen al in een zaal. Koppel het daar eerst los.',
    en: 'This screen hangs in a room already by now. Unpair it there first.',
  }),
}
