// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { jury as commands } from './commands.ts'
import { NO_JURY } from './jury.ts'
import { jury as told } from './told.ts'

/** In place of a code: of the form, and nobody's. */
const WIPED_CODE = 'CCCCCCCC'

/** Who judges, and what each of them makes of each team, in private. */
export const jury = feature({
  commands,
  told,
  first: NO_JURY,
  typed: { state: ['sheets/*/*/note'], commands: { saveSheet: ['note'] } },
  wiped: {
    state: ['jurors', 'sheets', 'asked', 'tieBreaks'],
    ids: ['jurors/*'],
    commands: {
      // As many as there were: the report says how many.
      addJurors: (command) => ({
        ...command,
        jurors: command.jurors.map((_, index) => ({ jurorId: `${index + 1}`, code: WIPED_CODE })),
      }),
      renewCode: (command) => ({ ...command, code: WIPED_CODE }),
      saveSheet: ({ type, teamId }) => ({ type, teamId }),
      askChair: (command) => ({ ...command, teamIds: [] }),
      breakTie: (command) => ({ ...command, teamIds: [] }),
      leaveTie: (command) => ({ ...command, teamIds: [] }),
    },
  },
})
