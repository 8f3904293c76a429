// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Actor } from '../../shared/state/entry.ts'
import { keptPlayback } from '../hub/playback/kept-playback.ts'
import type { Answer } from '../hub/playback/playback.ts'
import type { Opened } from './openings.ts'

type Asking = { by: Actor; commandId: string; command: DeskCommand; now: Instant }

/**
 * Carries out a command in a day that isn't played: it stands in the day's journal as any other.
 * @returns what became of it, and the day as it is then
 */
export function submitToClosed(
  opened: Opened,
  { by, commandId, command, now }: Asking,
  onFault: (what: string, error: unknown) => void,
): { answer: Answer; day: EventDay } {
  try {
    const playback = keptPlayback(opened, onFault)
    const answer = playback.submit(by, commandId, command, now)
    return { answer, day: playback.state.day }
  } finally {
    opened.store.close()
  }
}
