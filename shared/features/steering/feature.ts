// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { steering as commands } from './commands.ts'
import { steering as told } from './told.ts'

export const steering = feature({ commands, told })
