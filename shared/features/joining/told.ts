// SPDX-License-Identifier: EUPL-1.2
import { deskWords } from '../../i18n/desk/desk.ts'
import { taggedIn } from '../../tagged-text.ts'
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
  removeName: { what: always({ nl: 'Naam weggehaald', en: 'Name removed' }) },
  movePerson: { what: always({ nl: 'Deelnemer verplaatst', en: 'Participant moved' }) },
  mergeTeams: {
    what: always({ nl: 'Teams samengevoegd', en: 'Teams merged' }),
    inFull({ from, into }, { teams }, language) {
      const [one, other] = [from, into].map((id) => {
        const team = teams.find((team) => team.id === id)
        return team ? taggedIn(team.name, language) : id
      })
      return language === 'nl' ? `${one} bij ${other} gevoegd` : `${one} added to ${other}`
    },
  },
  freeRole: { what: always({ nl: 'Rol vrijgemaakt', en: 'Role freed' }) },
}
