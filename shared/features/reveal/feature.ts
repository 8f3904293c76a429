// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { reveal as commands } from './commands.ts'
import { NO_REVEAL } from './reveal.ts'
import { reveal as told } from './told.ts'

/** Who won, told step by step on all walls at once. */
export const reveal = feature({ commands, told, first: NO_REVEAL })
