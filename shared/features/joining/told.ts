// SPDX-License-Identifier: EUPL-1.2
import { deskWords } from '../../i18n/desk/desk.ts'
import type { CommandOf } from '../command-definition.ts'
import { always, type ToldCommands } from '../command-told.ts'
import type { SentBy } from '../feature.ts'
import type { joining as commands } from './commands.ts'

/** What phones do is counted, and told of nobody. */
export const joining: ToldCommands<CommandOf<SentBy<typeof commands, 'desk'>>> = {
  lockJoining: {
    what: ({ isLocked }, language) => {
      const words = deskWords[language]
      return isLocked ? words.joiningIsLocked : words.joiningIsOpen
    },
  },
  removePeople: { what: always({ nl: 'Deelnemers weggehaald', en: 'Participants removed' }) },
  freeRole: { what: always({ nl: 'Rol vrijgemaakt', en: 'Role freed' }) },
}
