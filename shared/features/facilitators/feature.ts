// SPDX-License-Identifier: EUPL-1.2
import { feature } from '../feature.ts'
import { facilitators as commands } from './commands.ts'
import { NO_FACILITATORS } from './facilitators.ts'
import { facilitators as told } from './told.ts'

/** Colleagues whose phones help and steer in some rooms. */
export const facilitators = feature({
  commands,
  told,
  first: NO_FACILITATORS,
  wiped: { ids: ['*'] },
})
