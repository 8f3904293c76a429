// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const help: RefusalSentences<'no-such-call' | 'call-is-claimed'> = {
  'no-such-call': () => ({
    nl: 'Deze oproep is er niet meer: hij is klaar, of het team heeft hem ingetrokken.',
    en: 'This call is gone: it is done, or the team took it back.',
  }),
  'call-is-claimed': () => ({
    nl: 'Er is al iemand anders naar dit team onderweg.',
    en: 'Somebody else is already on the way to this team.',
  }),
}
