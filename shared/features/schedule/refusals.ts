// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const schedule: RefusalSentences<
  'unknown-slot' | 'has-begun' | 'ends-before-start' | 'outside-slot' | 'room-is-taken'
> = {
  'unknown-slot': ({ slotId }) => ({
    nl: `Onderdeel ‘${slotId}’ kan geen zaal en tijd krijgen. Laad de pagina opnieuw.`,
    en: `Item ‘${slotId}’ can’t be given a room and a time. Reload the page.`,
  }),
  'has-begun'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `‘${slot}’ is al begonnen en houdt zijn zaal en tijd. Kies een onderdeel dat nog moet beginnen.`,
      en: `‘${slot}’ has begun and keeps its room and time. Choose an item that is still to begin.`,
    }
  },
  'ends-before-start': () => ({
    nl: 'Het einde ligt niet na het begin. Kies een later einde.',
    en: 'The end is not after the start. Choose a later end.',
  }),
  'outside-slot'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `Deze tijd valt buiten ‘${slot}’. Kies een tijd die daarin valt.`,
      en: `This time lies outside ‘${slot}’. Choose a time within it.`,
    }
  },
  'room-is-taken'({ roomId, slotId }, { roomName, slotTitle }) {
    const room = roomName(roomId)
    const slot = slotTitle(slotId)
    return {
      nl: `In ${room} is dan ‘${slot}’. Kies een andere zaal of een andere tijd.`,
      en: `‘${slot}’ is in ${room} then. Choose another room or another time.`,
    }
  },
}
