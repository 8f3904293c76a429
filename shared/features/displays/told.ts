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
  unpairDisplay: { what: always({ nl: 'Scherm losgekoppeld', en: 'Screen unpaired' }) },
  trimDisplay: {
    what: always({ nl: 'Vertraging van scherm ingesteld', en: 'Delay of screen set' }),
  },
  testPattern: {
    what: ({ isShown }, language) => {
      return isShown
        ? { nl: 'Testbeeld', en: 'Test pattern' }[language]
        : { nl: 'Testbeeld weggehaald', en: 'Test pattern taken away' }[language]
    },
  },
}
