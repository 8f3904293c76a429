// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { naming as commands } from './commands.ts'
import { NO_NAMES } from './naming.ts'
import { naming as told } from './told.ts'

/** What teams call themselves. */
export const naming = feature({
  commands,
  told,
  first: NO_NAMES,
  typed: {
    state: ['proposals/*/name', 'proposals/*/yell', 'chosen/*/name', 'chosen/*/yell'],
    commands: { proposeTeamName: ['name', 'yell'] },
  },
})
