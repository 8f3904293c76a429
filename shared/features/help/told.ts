// SPDX-License-Identifier: EUPL-1.2
import type { CommandOf } from '../command-definition.ts'
import { always, type ToldCommands } from '../command-told.ts'
import type { SentBy } from '../feature.ts'
import type { help as commands } from './commands.ts'

/** Without the team: who asked for help is nobody's business afterwards. */
export const help: ToldCommands<CommandOf<SentBy<typeof commands, 'desk'>>> = {
  claimHelp: {
    what: ({ isClaimed }, language) =>
      isClaimed
        ? { nl: 'Iemand gaat helpen', en: 'Somebody goes to help' }[language]
        : { nl: 'Hulp weer vrij', en: 'Help is free again' }[language],
  },
  helpDone: { what: always({ nl: 'Hulp klaar', en: 'Help done' }) },
}
