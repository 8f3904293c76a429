// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { schedule as commands } from './commands.ts'
import { schedule as told } from './told.ts'

export const schedule = feature({ commands, told })
