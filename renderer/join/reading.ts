// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../../shared/day/day.ts'
import { hubMessageOf } from '../../shared/protocol/messages.ts'
import { JoinRefusal } from '../../shared/state/refusal.ts'
import { AttendeeView } from '../../shared/views/view.ts'
import type { Reading } from '../sync/link-client.ts'

// A day's schema would be a quarter of this script, which everybody in the building loads over
// a bad network. The hub has read the day by it, and speaks the version that the page came with.
const UncheckedDay: z.ZodMiniType<EventDay> = z.any()

const PhoneMessage = hubMessageOf(UncheckedDay, AttendeeView, JoinRefusal)

/** What a phone hears from the hub. */
export const PHONE_READING: Reading = {
  message: (json) => {
    const read = PhoneMessage.safeParse(json)
    return read.success ? read.data : null
  },
}
