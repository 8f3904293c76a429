// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { pitches as commands } from './commands.ts'
import { NO_PITCHES } from './pitches.ts'
import { pitches as told } from './told.ts'

/** Teams that pitch one after another: lengths, order, and who isn't there. */
export const pitches = feature({ commands, told, first: NO_PITCHES })
