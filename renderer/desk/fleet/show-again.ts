// SPDX-License-Identifier: EUPL-1.2
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'

/** What brings back these displays where they are black as asked: those by themselves, and whole rooms. */
export function showAgain(
  displays: readonly DisplayStatus[],
  screens: DeskView['screens'],
): DeskCommand[] {
  const deviceIds = displays.filter(({ isBlank }) => isBlank).map(({ deviceId }) => deviceId)
  const dark = displays.filter(({ roomId }) => screens[roomId]?.scene === 'blank')
  const rooms = [...new Set(dark.map(({ roomId }) => roomId))]
  return [
    ...(deviceIds.length > 0
      ? [{ type: 'blankDisplays', deviceIds, isBlank: false } as const]
      : []),
    ...(rooms.length > 0 ? [{ type: 'show', rooms, scene: 'programme' } as const] : []),
  ]
}
