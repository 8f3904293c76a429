// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../../shared/day/day.ts'
import type { Scene } from '../../../shared/features/screens/commands.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'

/**
 * What kind of moment a wall shows, told by its whole ground and shape before a word is read.
 * `phase` and `race` have the phase's colour, as a field and as all of the ground; `item` is what a
 * room has for itself without a phase; `before` and `over` are the day's posters; `plain` is all
 * that is about no moment: joining, pairing.
 */
export type Mood =
  | 'phase'
  | 'race'
  | 'item'
  | 'plenary'
  | 'elsewhere'
  | 'break'
  | 'waiting'
  | 'message'
  | 'before'
  | 'over'
  | 'plain'

/** @param chosen the scene that is shown */
export function moodOf(now: RoomNow, chosen: Scene): Mood {
  if (chosen === 'message') return 'message'
  if (chosen === 'join' || chosen === 'blank') return 'plain'
  if (chosen === 'coming') return 'waiting'
  return moodOfProgramme(now)
}

function moodOfProgramme(now: RoomNow): Mood {
  const { state, slot, workshop, innerBreak, plenaryIn, awaited } = now
  if (state === 'over') return 'over'
  if (state === 'before' || state === 'untimed') return 'before'
  if (state === 'waiting' || awaited) return 'waiting'
  if (workshop) return 'item'
  if (innerBreak) return 'break'
  if (slot?.phase) return isRace(now) ? 'race' : 'phase'
  const mood = slot?.slot ? moodOfSlot(slot.slot) : 'item'
  return mood === 'plenary' && plenaryIn !== null ? 'elsewhere' : mood
}

/** What an item is like where it is; one with a phase has the phase's colour besides. */
export function moodOfSlot({ kind, scope }: Pick<Slot, 'kind' | 'scope'>): Mood {
  if (kind === 'doors') return 'before'
  if (kind === 'break' || kind === 'lunch' || kind === 'drinks') return 'break'
  if (kind === 'workshops') return 'elsewhere'
  return scope === 'plenary' || scope === 'jury' ? 'plenary' : 'item'
}

/** What a start signal began, against the clock. */
function isRace({ activity, step, counted }: RoomNow): boolean {
  return (activity ?? step)?.span.begins === 'signal' && counted?.of === 'heading'
}
