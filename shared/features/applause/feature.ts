// SPDX-License-Identifier: EUPL-1.2
import { where } from '../command-told.ts'
import { feature } from '../feature.ts'
import { applauseWords, NO_APPLAUSE } from './applause.ts'
import { applause as commands } from './commands.ts'

/** A thank-you on the walls that goes by itself. */
export const applause = feature({
  commands,
  told: { applaud: { where, what: (_: unknown, language) => applauseWords[language].done } },
  first: NO_APPLAUSE,
})
