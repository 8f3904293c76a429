// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { EventDay } from '../../shared/day/day.ts'
import { HUB_NOTICES, viewMessageOf } from '../../shared/protocol/messages.ts'
import { DisplayView } from '../../shared/views/view.ts'
import type { Reading } from '../sync/link-client.ts'

const DisplayMessage = z.discriminatedUnion('type', [
  ...HUB_NOTICES,
  z.object({ type: z.literal('day'), day: EventDay }),
  viewMessageOf(DisplayView),
])

/**
 * What a wall hears from the hub: all that it shows, by schema. It sends no commands, so it
 * carries neither their schemas nor those of the answers to them.
 */
export const DISPLAY_READING: Reading = {
  message: (json) => {
    const read = DisplayMessage.safeParse(json)
    return read.success ? read.data : null
  },
}
