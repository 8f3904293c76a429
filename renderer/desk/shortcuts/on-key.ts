// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { hasWorkshops } from '../../../shared/features/schedule/workshops.ts'
import { challengeRooms } from '../../../shared/features/selection/challenge-rooms.ts'
import type { RoomFocus } from '../selection/room-focus.ts'
import type { Desk } from '../shell/use-desk.ts'
import type { KeyMeaning } from './pressed-action.ts'

/** Where a key can take the focus. */
export type KeyFocus = { rooms: RoomFocus; toPlan(): void }

/** Does what a key means. */
export function onKey(meaning: KeyMeaning, desk: Desk, focus: KeyFocus, day: EventDay): void {
  if (desk.keyMode === 'challenge') desk.askChallenge(false)
  switch (meaning.kind) {
    case 'act':
      desk.act(meaning.action)
      return
    case 'offer':
      return desk.offering.ask(meaning.byMs)
    case 'pick':
      return desk.offering.pick(meaning.index)
    case 'pickUsual':
      return desk.offering.pickUsual()
    case 'leave':
      if (desk.keyMode === 'offer') desk.offering.leave()
      return
    case 'pauseOrResume':
      return desk.pauseOrResume()
    case 'holdAll':
      return desk.holdAll()
    case 'show':
      return desk.show(meaning.scene)
    case 'write':
      return desk.write()
    case 'undo':
      return desk.undo()
    case 'redo':
      return desk.redo()
    case 'history':
    case 'settings':
      return desk.openPanel({ kind: meaning.kind })
    case 'schedule':
      if (hasWorkshops(day)) desk.openPanel({ kind: 'schedule', slotId: null })
      return
    case 'plan':
      return focus.toPlan()
    case 'lock':
      return desk.toggleLock()
    case 'help':
      return desk.openHelp()
    case 'all':
      return desk.chooseAll()
    case 'room': {
      const roomId = day.rooms[meaning.index]?.id
      if (roomId !== undefined) desk.toggleRoom(roomId)
      return
    }
    case 'askChallenge':
      return desk.askChallenge(challengeRooms(day).length > 0)
    case 'challenge': {
      const wanted = challengeRooms(day).find(
        ({ challenge }) => challenge.number === meaning.number,
      )
      if (wanted) desk.chooseRooms(wanted.roomIds)
      return
    }
    case 'focus':
      return focus.rooms.move(meaning.by)
    default:
      return meaning satisfies never
  }
}
