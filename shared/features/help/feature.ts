// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { help as commands } from './commands.ts'
import { NO_HELP } from './help.ts'
import { help as told } from './told.ts'

/** Teams that ask for somebody, until somebody has been there. */
export const help = feature({
  commands,
  told,
  first: NO_HELP,
  wiped: { state: ['calls'] },
})
