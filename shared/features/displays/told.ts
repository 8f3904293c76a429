// SPDX-License-Identifier: EUPL-1.2
import { always, type ToldCommands } from '../command-told.ts'
import type { DisplaysCommand } from './commands.ts'

export const displays: ToldCommands<DisplaysCommand> = {
  pairDisplay: {
    where: ({ roomId }) => [roomId],
    what: always({ nl: 'Scherm gekoppeld', en: 'Display paired' }),
  },
  unpairDisplay: { what: always({ nl: 'Scherm ontkoppeld', en: 'Display unpaired' }) },
  trimDisplay: { what: always({ nl: 'Scherm bijgesteld', en: 'Display trimmed' }) },
  testPattern: {
    what: ({ isShown }, language) => {
      return isShown
        ? { nl: 'Testbeeld', en: 'Test pattern' }[language]
        : { nl: 'Testbeeld weggehaald', en: 'Test pattern taken away' }[language]
    },
  },
}
