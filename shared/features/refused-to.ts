// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../state/entry.ts'
import type { Refusal } from '../state/refusal.ts'
import type { State } from '../state/state.ts'
import { type Command, isSentBy } from './commands.ts'
import { mayDo } from './facilitators/may-do.ts'

/** Why somebody may not send a command as the day is now, or `null`. */
export function refusedTo(state: State, by: Actor, command: Command): Refusal | null {
  if (!isSentBy(by.kind, command)) return { name: 'not-allowed' }
  return by.kind === 'facilitator' ? mayDo(state, by.facilitatorId, command) : null
}
