// SPDX-License-Identifier: EUPL-1.2
import { where } from '../command-told.ts'
import { feature } from '../feature.ts'
import { roomIdsOf, unknownRoom } from '../rooms.ts'
import type { SliceRules } from '../slice-rule.ts'
import { type Applause, applauseWords, NO_APPLAUSE } from './applause.ts'
import { type ApplauseCommand, applause as commands } from './commands.ts'

const rules: SliceRules<Applause, ApplauseCommand> = {
  applaud(applause, command, { at, day }) {
    const roomIds = roomIdsOf(day, command.rooms)
    const refusal = unknownRoom(day, roomIds)
    if (refusal) return { refusal }
    return { value: { ...applause, ...Object.fromEntries(roomIds.map((id) => [id, at])) } }
  },
}

/** A thank-you on the walls that goes by itself. */
export const applause = feature({
  commands,
  told: { applaud: { where, what: (_: unknown, language) => applauseWords[language].done } },
  first: NO_APPLAUSE,
  rules,
})
