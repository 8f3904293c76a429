// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useState } from 'react'
import type { EventDay } from '../../shared/day/day.ts'
import type { DeskCommand, Scene } from '../../shared/state/commands.ts'
import type { DeskView } from '../../shared/views/view.ts'
import type { Outcome } from '../sync/surface.ts'
import { commandOf, pauseOrResume, type RoomAction } from './actions.ts'
import { ALL_ROOMS, type Choice, isChosen, toggled, within } from './choice.ts'
import type { Place } from './places.ts'
import { type Commands, useCommands } from './use-commands.ts'

/** What is open over the desk. `willShow`: the message is to fill the screens at once. */
export type OpenPanel = { kind: 'help' } | { kind: 'message'; willShow: boolean } | null

/** All that a button or a key of the desk can ask. */
export type Desk = {
  choice: Choice
  commands: Commands
  panel: OpenPanel
  /** The message that stands in every chosen room, or `''` where they differ. */
  standingMessage: string
  toggleRoom(roomId: string): void
  chooseAll(): void
  act(action: RoomAction): Promise<Outcome>
  pauseOrResume(): void
  show(scene: Scene): void
  write(): void
  sendMessage(text: string): void
  undo(): void
  toggleLock(): void
  openHelp(): void
  closePanel(): void
}

export function useDesk(
  day: EventDay,
  view: DeskView,
  places: readonly Place[],
  send: (command: DeskCommand) => Promise<Outcome>,
  isLinked: boolean,
): Desk {
  const roomIds = useMemo(() => day.rooms.map(({ id }) => id), [day.rooms])
  const [wanted, setChoice] = useState<Choice>(ALL_ROOMS)
  const choice = within(wanted, roomIds)
  const [panel, setPanel] = useState<OpenPanel>(null)
  const commands = useCommands(send, isLinked)
  const messages = messagesIn(view, roomIds, choice)
  const toggleRoom = useCallback(
    (roomId: string) => setChoice((before) => toggled(before, roomId, roomIds)),
    [roomIds],
  )
  const act = (action: RoomAction) => commands.send(commandOf(action, choice, places))
  return {
    choice,
    commands,
    panel,
    standingMessage: messages.length === 1 ? (messages[0] ?? '') : '',
    toggleRoom,
    chooseAll: () => setChoice(ALL_ROOMS),
    act,
    pauseOrResume: () => act({ kind: pauseOrResume(choice, places) }),
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
    undo: () => commands.send({ type: 'undo', saw: view.undo[0]?.seq ?? 0 }, view.undo[0]?.command),
    toggleLock: () => commands.send({ type: 'lockJoining', isLocked: !view.isJoiningLocked }),
    openHelp: () => setPanel({ kind: 'help' }),
    closePanel: () => setPanel(null),
  }
}

/** The different messages that stand in the chosen rooms; `null` among them: some has none. */
function messagesIn(
  { screens }: DeskView,
  roomIds: readonly string[],
  choice: Choice,
): (string | null)[] {
  const chosen = roomIds.filter((id) => isChosen(choice, id))
  return [...new Set(chosen.map((id) => screens[id]?.message ?? null))]
}
