// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { joining as commands } from './commands.ts'
import { NOBODY_JOINED } from './people.ts'
import { joining as told } from './told.ts'

export const joining = feature({
  commands,
  told,
  first: NOBODY_JOINED,
  typed: { state: ['people/*/displayName'], commands: { join: ['displayName'] } },
  wiped: { ids: ['people/*', 'removed/*'] },
})
