// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { displays as commands } from './commands.ts'
import { NO_DISPLAYS } from './display.ts'
import { displays as told } from './told.ts'

export const displays = feature({ commands, told, first: NO_DISPLAYS })
