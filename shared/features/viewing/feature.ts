// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { viewing as commands } from './commands.ts'
import { viewing as told } from './told.ts'
import { NO_VIEWINGS } from './viewing.ts'

export const viewing = feature({ commands, told, first: NO_VIEWINGS })
