// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const facilitators: RefusalSentences<
  'not-let-in' | 'not-your-room' | 'unknown-facilitator'
> = {
  'not-let-in': () => ({
    nl: 'Deze telefoon mag hier niet meer begeleiden. Vraag de regie om een nieuwe code.',
    en: 'This phone may not facilitate here any more. Ask the desk for a new code.',
  }),
  'not-your-room': ({ roomId }, { roomName }) =>
    roomId === 'all'
      ? {
          nl: 'Alle zalen tegelijk bedient alleen de regie.',
          en: 'Only the desk steers all rooms at once.',
        }
      : {
          nl: `${roomName(roomId)} is niet jouw zaal. Vraag het aan de regie.`,
          en: `${roomName(roomId)} is not your room. Ask the desk.`,
        },
  'unknown-facilitator': () => ({
    nl: 'Deze begeleider is er niet meer; er is niets veranderd.',
    en: 'This facilitator is gone; nothing was changed.',
  }),
}
