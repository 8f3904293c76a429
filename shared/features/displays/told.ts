// SPDX-License-Identifier: EUPL-1.2
import { always, type ToldCommands } from '../command-told.ts'
import type { DisplaysCommand } from './commands.ts'

export const displays: ToldCommands<DisplaysCommand> = {
  pairDisplay: {
    where: ({ roomId }) => [roomId],
    what: always({ nl: 'Scherm gekoppeld', en: 'Screen paired' }),
  },
  moveDisplay: {
    where: ({ roomId }) => [roomId],
    what: always({ nl: 'Scherm verplaatst', en: 'Screen moved' }),
  },
  nameDisplay: { what: always({ nl: 'Scherm hernoemd', en: 'Screen renamed' }) },
  replaceDisplay: { what: always({ nl: 'Scherm vervangen', en: 'Screen replaced' }) },
  unpairDisplay: { what: always({ nl: 'Scherm losgekoppeld', en: 'Screen unpaired' }) },
  trimDisplay: {
    what: always({ nl: 'Vertraging van scherm ingesteld', en: 'Delay of screen set' }),
  },
  blankDisplays: {
    what: ({ isBlank }, language) => {
      return isBlank
        ? { nl: 'Scherm op zwart', en: 'Screen to black' }[language]
        : { nl: 'Scherm weer aan', en: 'Screen shown again' }[language]
    },
  },
  setVolume: { what: always({ nl: 'Volume van scherm ingesteld', en: 'Volume of screen set' }) },
  testPattern: {
    what: ({ isShown }, language) => {
      return isShown
        ? { nl: 'Testbeeld', en: 'Test pattern' }[language]
        : { nl: 'Testbeeld weggehaald', en: 'Test pattern taken away' }[language]
    },
  },
}
