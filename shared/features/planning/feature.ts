// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { planning as commands } from './commands.ts'
import { planning as told } from './told.ts'

export const planning = feature({ commands, told })
