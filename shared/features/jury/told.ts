// SPDX-License-Identifier: EUPL-1.2
import type { CommandOf } from '../command-definition.ts'
import { always, type ToldCommands } from '../command-told.ts'
import type { SentBy } from '../feature.ts'
import type { jury as commands } from './commands.ts'

/** Told of no juror, no code and no team: a log is read before the reveal as well. */
export const jury: ToldCommands<CommandOf<SentBy<typeof commands, 'desk'>>> = {
  addJurors: {
    what: ({ jurors: { length } }, language) => {
      if (length === 1) return language === 'nl' ? 'Jurylid toegevoegd' : 'Juror added'
      return language === 'nl' ? `${length} juryleden toegevoegd` : `${length} jurors added`
    },
    shown: (command) => ({ ...command, jurors: [] }),
  },
  withdrawJuror: { what: always({ nl: 'Jurycode ingetrokken', en: 'Jury code withdrawn' }) },
  renewCode: { what: always({ nl: 'Nieuwe jurycode', en: 'New jury code' }) },
  appointChair: { what: always({ nl: 'Voorzitter aangewezen', en: 'Chair appointed' }) },
  closeSheets: {
    what: ({ isClosed }, language) => {
      if (language === 'nl') return isClosed ? 'Juryformulieren gesloten' : 'Juryformulieren open'
      return isClosed ? 'Jury sheets closed' : 'Jury sheets open'
    },
  },
  askChair: {
    what: always({ nl: 'Voorzitter gevraagd te beslissen', en: 'Chair asked to decide' }),
  },
  breakTie: { what: always({ nl: 'Gelijke stand beslist', en: 'Tie broken' }) },
  leaveTie: { what: always({ nl: 'Gelijke stand blijft', en: 'Tie left as it is' }) },
}
