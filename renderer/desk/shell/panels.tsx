// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { HistoryPanel } from '../history/history-panel.tsx'
import { PeopleDialog } from '../joining/people-panel.tsx'
import { useSpeech } from '../language/language.tsx'
import { ScheduleDialog } from '../schedule/schedule-panel.tsx'
import { MessageDialog } from '../screens/message-panel.tsx'
import { SettingsDialog } from '../screens/settings-panel.tsx'
import { KeyHelp } from '../shortcuts/key-help.tsx'
import { BringDialog } from '../steering/bring-panel.tsx'
import type { Desk } from './use-desk.ts'

type Props = {
  day: EventDay
  view: DeskView
  statuses: readonly RoomStatus[]
  second: Instant
  desk: Desk
  isDisabled: boolean
}

/** The dialog that is open over the desk, if any. */
export function OpenedPanel({ day, view, statuses, second, desk, isDisabled }: Props) {
  const { language } = useSpeech()
  const { panel, selection } = desk
  switch (panel?.kind) {
    case undefined:
      return null
    case 'help':
      return <KeyHelp onClose={desk.closePanel} />
    case 'message':
      return (
        <MessageDialog
          forWhom={roomNames(roomChoiceOf(selection), day, language)}
          before={desk.standingMessage}
          willShow={panel.willShow}
          isDisabled={isDisabled}
          onSend={desk.sendMessage}
          onClose={desk.closePanel}
        />
      )
    case 'history':
      return <HistoryPanel day={day} view={view} desk={desk} isDisabled={isDisabled} />
    case 'people':
      return <PeopleDialog {...{ day, view, desk, isDisabled }} />
    case 'settings':
      return <SettingsDialog {...{ day, view, statuses, desk, isDisabled }} />
    case 'schedule':
      return <ScheduleDialog {...{ day, second, desk, isDisabled }} slotId={panel.slotId} />
    case 'bring':
      return (
        <BringDialog
          day={day}
          situation={{ day, runs: view.runs, selection, statuses, at: second }}
          spanId={panel.spanId}
          desk={desk}
          isDisabled={isDisabled}
        />
      )
    default:
      return panel satisfies never
  }
}
