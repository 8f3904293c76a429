// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { screens as commands } from './commands.ts'
import { NO_SCREENS } from './screen.ts'
import { screens as told } from './told.ts'

export const screens = feature({ commands, told, first: NO_SCREENS })
