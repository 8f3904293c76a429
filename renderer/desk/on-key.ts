// SPDX-License-Identifier: EUPL-1.2
import type { KeyMeaning } from './keys.ts'
import type { RoomFocus } from './room-focus.ts'
import type { Desk } from './use-desk.ts'

/** Does what a key means. */
export function onKey(
  meaning: KeyMeaning,
  desk: Desk,
  focus: RoomFocus,
  roomIds: readonly string[],
): void {
  switch (meaning.kind) {
    case 'act':
      desk.act(meaning.action)
      return
    case 'pauseOrResume':
      return desk.pauseOrResume()
    case 'show':
      return desk.show(meaning.scene)
    case 'write':
      return desk.write()
    case 'undo':
      return desk.undo()
    case 'lock':
      return desk.toggleLock()
    case 'help':
      return desk.openHelp()
    case 'all':
      return desk.chooseAll()
    case 'room': {
      const roomId = roomIds[meaning.index]
      if (roomId !== undefined) desk.toggleRoom(roomId)
      return
    }
    case 'focus':
      return focus.move(meaning.by)
    default:
      return meaning satisfies never
  }
}
