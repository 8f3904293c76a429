// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const screens: RefusalSentences<'no-message'> = {
  'no-message'({ roomId }, { roomName }) {
    const room = roomName(roomId)
    return {
      nl: `${room} heeft geen bericht om te tonen. Schrijf eerst een bericht.`,
      en: `${room} has no message to show. Write one first.`,
    }
  },
}
