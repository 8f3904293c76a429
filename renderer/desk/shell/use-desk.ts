// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useState } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { targetOf } from '../../../shared/features/selection/selected-rooms.ts'
import {
  ALL_ROOMS,
  isSelected,
  type RoomSelection,
  selectOnly,
  toggle,
  withoutGone,
} from '../../../shared/features/selection/selection.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useOwnNumber } from '../history/use-own-number.ts'
import { useStepsBack } from '../history/use-steps-back.ts'
import { useOffer } from '../steering/use-offer.ts'
import type { Desk, OpenPanel } from './desk.ts'
import { useCommands } from './use-commands.ts'

type Shown = {
  day: EventDay
  view: DeskView
  statuses: readonly RoomStatus[]
  second: Instant
  isLinked: boolean
  playback: LivePlayback
}
type Ways = { send(command: DeskCommand): Promise<CommandResult> } & Pick<
  Desk,
  'moveFocus' | 'focusPlan'
>

/** The state of the desk: what is selected, offered and open, and all that can be asked. */
export function useDesk(shown: Shown, { send, moveFocus, focusPlan }: Ways): Desk {
  const { day, view, statuses, second, isLinked, playback } = shown
  const roomIds = useMemo(() => day.rooms.map(({ id }) => id), [day.rooms])
  const [wanted, setSelection] = useState<RoomSelection>(ALL_ROOMS)
  const selection = withoutGone(wanted, roomIds)
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const [addsRooms, addRooms] = useState(false)
  const [asksChallenge, askChallenge] = useState(false)
  const sendOnce = (command: DeskCommand) => {
    // What was chosen together is done with: the next press means one room again.
    addRooms(false)
    return send(command)
  }
  const commands = useCommands(sendOnce, isLinked, playback)
  const situation = { day, runs: view.runs, selection, statuses, at: second }
  const offering = useOffer(situation, commands.send)
  const stepsBack = useStepsBack(view, commands)
  const ownNumber = useOwnNumber(view, commands.last, playback.id)
  const [shownOn, setShownOn] = useState(playback.id)
  if (shownOn !== playback.id) {
    // What was opened in a rehearsal must not act on the real day, nor the other way round.
    setShownOn(playback.id)
    setPanel(null)
    offering.leave()
  }
  const { askAnew } = offering
  const chooseRoom = useCallback(
    (roomId: string, isAdded: boolean) =>
      setSelection((before) =>
        isAdded || addsRooms ? toggle(before, roomId, roomIds) : selectOnly([roomId], roomIds),
      ),
    [roomIds, addsRooms],
  )
  const select = (wanted: RoomSelection) => {
    addRooms(false)
    setSelection(wanted)
  }
  const dealWith = useCallback(
    (roomId: string) => {
      setSelection((before) =>
        before.kind === 'some' && isSelected(before, roomId)
          ? before
          : selectOnly([roomId], roomIds),
      )
      askAnew(null)
    },
    [roomIds, askAnew],
  )
  return {
    ...stepsBack,
    ownNumber,
    isReal: playback.kind === 'real',
    ...{ day, view, statuses, isLinked, selection, situation, commands, offering, panel },
    ...{ chooseRoom, addsRooms, addRooms, askChallenge, dealWith, moveFocus, focusPlan },
    keyMode: asksChallenge ? 'challenge' : offering.open ? 'offer' : 'rooms',
    target: () => targetOf(selection, statuses),
    selectAll: () => select(ALL_ROOMS),
    selectRooms: (ids) => select(selectOnly(ids, roomIds)),
    open: (id, about) => setPanel({ id, about: about ?? null }),
    closePanel: () => setPanel(null),
  }
}
