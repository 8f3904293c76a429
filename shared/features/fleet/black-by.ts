// SPDX-License-Identifier: EUPL-1.2
import type { DeskView } from '../../views/desk-view.ts'
import type { DisplayStatus } from '../displays/views.ts'

/**
 * By what a display is black because a desk asked: for itself, or with its room. `null`: it isn't.
 * Each has a way back of its own.
 */
export function blackBy(
  { isBlank, roomId }: Pick<DisplayStatus, 'isBlank' | 'roomId'>,
  screens: DeskView['screens'],
): 'itself' | 'room' | null {
  if (isBlank) return 'itself'
  return screens[roomId]?.scene === 'blank' ? 'room' : null
}
