// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { race as commands } from './commands.ts'
import { NO_RACES } from './race.ts'
import { race as told } from './told.ts'

/** Teams that count their ideas against the clock. */
export const race = feature({ commands, told, first: NO_RACES })
