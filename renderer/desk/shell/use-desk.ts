// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useState } from 'react'
import type { Stage } from '../../../shared/clock/stage-time.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { Scene } from '../../../shared/features/screens/commands.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import {
  commandOf,
  pauseOrResume,
  type RoomAction,
} from '../../../shared/features/selection/selected-rooms.ts'
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
import type { Outcome } from '../../sync/surface.ts'
import { type StepsBack, useStepsBack } from '../history/use-steps-back.ts'
import type { KeyMode } from '../shortcuts/pressed-action.ts'
import { type Offering, useOffer } from '../steering/use-offer.ts'
import { type Commands, useCommands } from './use-commands.ts'

/** What is open over the desk. `willShow`: the message is to fill the screens at once. */
export type OpenPanel =
  | { kind: 'help' }
  | { kind: 'message'; willShow: boolean }
  | { kind: 'history' }
  | { kind: 'settings' }
  | { kind: 'people' }
  | { kind: 'schedule'; slotId: string | null }
  | { kind: 'bring'; spanId: string }
  | null

/** All that a button or a key of the desk can ask. */
export type Desk = StepsBack & {
  selection: RoomSelection
  commands: Commands
  offering: Offering
  panel: OpenPanel
  keyMode: KeyMode
  /** The message that stands in every chosen room, or `''` where they differ. */
  standingMessage: string
  toggleRoom(roomId: string): void
  chooseAll(): void
  chooseRooms(roomIds: readonly string[]): void
  /** The next digit names a challenge, or not any more. */
  askChallenge(asks: boolean): void
  act(action: RoomAction): Promise<Outcome>
  pauseOrResume(): void
  holdAll(): void
  /** Offers ways to deal with a room's lateness; with that of all chosen, if it is one of those. */
  dealWith(roomId: string): void
  show(scene: Scene): void
  write(): void
  sendMessage(text: string): void
  toggleLock(): void
  openPanel(panel: OpenPanel): void
  openHelp(): void
  closePanel(): void
}

export function useDesk(
  day: EventDay,
  view: DeskView,
  statuses: readonly RoomStatus[],
  second: Instant,
  send: (command: DeskCommand) => Promise<Outcome>,
  isLinked: boolean,
  stage: Stage,
): Desk {
  const roomIds = useMemo(() => day.rooms.map(({ id }) => id), [day.rooms])
  const [wanted, setSelection] = useState<RoomSelection>(ALL_ROOMS)
  const selection = withoutGone(wanted, roomIds)
  const [panel, setPanel] = useState<OpenPanel>(null)
  const [asksChallenge, askChallenge] = useState(false)
  const commands = useCommands(send, isLinked, stage)
  const messages = messagesIn(view, roomIds, selection)
  const situation = { day, runs: view.runs, selection, statuses, at: second }
  const offering = useOffer(situation, commands.send)
  const stepsBack = useStepsBack(view, commands)
  const [shownOn, setShownOn] = useState(stage.id)
  if (shownOn !== stage.id) {
    // What was opened on one stage was meant for it: a rehearsal's key never lands in the real day.
    setShownOn(stage.id)
    setPanel(null)
    offering.leave()
  }
  const { askAnew } = offering
  const toggleRoom = useCallback(
    (roomId: string) => setSelection((before) => toggle(before, roomId, roomIds)),
    [roomIds],
  )
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
  const act = (action: RoomAction) => commands.send(commandOf(action, selection, statuses))
  return {
    ...stepsBack,
    selection,
    commands,
    offering,
    panel,
    keyMode: asksChallenge ? 'challenge' : offering.open ? 'offer' : 'rooms',
    standingMessage: messages.length === 1 ? (messages[0] ?? '') : '',
    toggleRoom,
    chooseAll: () => setSelection(ALL_ROOMS),
    chooseRooms: (ids) => setSelection(selectOnly(ids, roomIds)),
    askChallenge,
    act,
    pauseOrResume: () => act({ kind: pauseOrResume(selection, statuses) }),
    holdAll() {
      const kind = pauseOrResume(ALL_ROOMS, statuses)
      commands.send(commandOf({ kind }, ALL_ROOMS, statuses))
    },
    dealWith,
    show(scene) {
      // A message scene needs its message: where a room has none, it is asked for first.
      const lacksMessage = scene === 'message' && messages.includes(null)
      if (lacksMessage) setPanel({ kind: 'message', willShow: true })
      else act({ kind: 'show', scene })
    },
    write: () => setPanel({ kind: 'message', willShow: false }),
    async sendMessage(text) {
      setPanel(null)
      const outcome = await act({ kind: 'message', text })
      if (panel?.kind !== 'message' || !panel.willShow || outcome.kind !== 'accepted') return
      await act({ kind: 'show', scene: 'message' })
    },
    toggleLock: () => commands.send({ type: 'lockJoining', isLocked: !view.isJoiningLocked }),
    openPanel: setPanel,
    openHelp: () => setPanel({ kind: 'help' }),
    closePanel: () => setPanel(null),
  }
}

/** The different messages that stand in the chosen rooms; `null` among them: some has none. */
function messagesIn(
  { screens }: DeskView,
  roomIds: readonly string[],
  selection: RoomSelection,
): (string | null)[] {
  const chosen = roomIds.filter((id) => isSelected(selection, id))
  return [...new Set(chosen.map((id) => screens[id]?.message ?? null))]
}
