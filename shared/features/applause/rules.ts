// SPDX-License-Identifier: EUPL-1.2
import { roomIdsOf, unknownRoom } from '../rooms.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { Applause } from './applause.ts'
import type { ApplauseCommand } from './commands.ts'

export const applause: SliceRules<Applause, ApplauseCommand> = {
  applaud(thanked, { rooms }, { at, day }) {
    const roomIds = roomIdsOf(day, rooms)
    const refusal = unknownRoom(day, roomIds)
    if (refusal) return { refusal }
    return { value: { ...thanked, ...Object.fromEntries(roomIds.map((id) => [id, at])) } }
  },
}
