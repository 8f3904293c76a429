// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useRef, useState } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { withChosenNames } from '../../../shared/features/naming/team-name.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { lateTogether, targetOf } from '../../../shared/features/selection/selected-rooms.ts'
import {
  ALL_ROOMS,
  type RoomSelection,
  selectOnly,
  toggle,
  withoutGone,
} from '../../../shared/features/selection/selection.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useOverwritten } from '../history/use-overwritten.ts'
import { useOwnNumber } from '../history/use-own-number.ts'
import { useStepsBack } from '../history/use-steps-back.ts'
import { useOffer } from '../steering/use-offer.ts'
import type { Desk, OpenPanel } from './desk.ts'
import type { OpenPage } from './open-page.ts'
import { useCommands } from './use-commands.ts'

type Shown = {
  day: EventDay
  view: DeskView
  statuses: readonly RoomStatus[]
  second: Instant
  isLinked: boolean
  playback: LivePlayback
  page: OpenPage | null
}
type Ways = { send(command: DeskCommand): Promise<CommandResult> } & Pick<
  Desk,
  'moveFocus' | 'focusPlan' | 'goTo'
>

/** The state of the desk: what is selected, offered and open, and all that can be asked. */
export function useDesk(shown: Shown, { send, moveFocus, focusPlan, goTo }: Ways): Desk {
  const { day, view, statuses, second, isLinked, playback, page } = shown
  // Each view has names of its own; a day that is as it was draws nothing anew.
  const chosen = JSON.stringify(view.chosenNames)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names as they are written
  const namedDay = useMemo(() => withChosenNames(day, view.chosenNames), [day, chosen])
  const roomIds = useMemo(() => day.rooms.map(({ id }) => id), [day.rooms])
  const [wanted, setSelection] = useState<RoomSelection>(ALL_ROOMS)
  const selection = withoutGone(wanted, roomIds)
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const [addsRooms, addRooms] = useState(false)
  const [asksChallenge, askChallenge] = useState(false)
  const { overwritten, watching } = useOverwritten(day, playback.id)
  const sendOnce = (command: DeskCommand) => {
    // What was chosen together is done with: the next press means one room again.
    addRooms(false)
    return watching(command, send)
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
  const open = useCallback(
    (id: string, about?: string) => setPanel({ id, about: about ?? null }),
    [],
  )
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
  // Columns are not drawn anew each second for what they call.
  const latest = useRef(statuses)
  latest.current = statuses
  const dealWith = useCallback(
    (roomId: string) => {
      setSelection((before) => lateTogether(roomId, before, latest.current))
      askAnew(null)
    },
    [askAnew],
  )
  return {
    ...stepsBack,
    ownNumber,
    overwritten,
    isReal: playback.kind === 'real',
    ...{
      day,
      namedDay,
      view,
      statuses,
      isLinked,
      selection,
      situation,
      commands,
      offering,
      panel,
      page,
    },
    ...{ chooseRoom, addsRooms, addRooms, askChallenge, dealWith, moveFocus, focusPlan, goTo },
    keyMode: page ? 'page' : asksChallenge ? 'challenge' : offering.open ? 'offer' : 'rooms',
    target: () => targetOf(selection, statuses),
    selectAll: () => select(ALL_ROOMS),
    selectRooms: (ids) => select(selectOnly(ids, roomIds)),
    open,
    closePanel: () => setPanel(null),
  }
}
