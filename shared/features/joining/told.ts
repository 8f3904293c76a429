// SPDX-License-Identifier: EUPL-1.2
import { deskWords } from '../../words/desk.ts'
import { always, type ToldCommands } from '../command-told.ts'
import type { DeskCommand } from '../commands.ts'
import type { JoiningCommand } from './commands.ts'

/** What phones do is counted, and told of nobody. */
export const joining: ToldCommands<Extract<JoiningCommand, DeskCommand>> = {
  lockJoining: {
    what: ({ isLocked }, language) => {
      const words = deskWords[language]
      return isLocked ? words.joiningIsLocked : words.joiningIsOpen
    },
  },
  removePeople: { what: always({ nl: 'Deelnemers weggehaald', en: 'Participants removed' }) },
  freeRole: { what: always({ nl: 'Rol vrijgemaakt', en: 'Role freed' }) },
}
