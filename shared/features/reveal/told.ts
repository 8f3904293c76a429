// SPDX-License-Identifier: EUPL-1.2
import { always, type ToldCommands } from '../command-told.ts'
import type { RevealCommand } from './commands.ts'

const where = () => 'all' as const

/** No place stands in any of it: a log is read by whoever has it, before and after. */
export const reveal: ToldCommands<RevealCommand> = {
  prepareReveal: {
    what: ({ isTrial }, language) =>
      isTrial ? TRIAL_PREPARED[language] : RESULT_PREPARED[language],
    // Among the steps back, too, nobody reads over a shoulder who won.
    shown: (command) => ({ ...command, places: [], mentions: [] }),
  },
  revealNext: { where, what: always({ nl: 'Uitslag: verder', en: 'Result: on' }) },
  revealBack: { where, what: always({ nl: 'Uitslag: stap terug', en: 'Result: step back' }) },
  endReveal: { where, what: always({ nl: 'Bekendmaking afgerond', en: 'Reveal ended' }) },
}

const RESULT_PREPARED = { nl: 'Uitslag klaargezet', en: 'Result prepared' }
const TRIAL_PREPARED = { nl: 'Proef van de uitslag klaargezet', en: 'Trial of the result prepared' }
