// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { history as commands } from './commands.ts'
import { history as told } from './told.ts'

export const history = feature({ commands, told })
