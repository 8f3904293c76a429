// SPDX-License-Identifier: EUPL-1.2
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { CrowdStatus } from '../joining/people-panel.tsx'
import { useI18n } from '../language/language.tsx'
import { ActionButtons } from '../shell/action-bar.tsx'
import { ActionButton } from '../shell/action-button.tsx'
import type { Desk } from '../shell/desk.ts'
import { ADD_ROOMS, SELECT_ALL } from './actions.ts'
import { ChallengeButtons } from './challenge-buttons.tsx'

// More letters than this stand on two lines; smaller, so that the keys stay where they are.
const LONG = 24

/** The rooms that the next key will hit, and the actions that are never for some rooms only. */
export function SelectionLine({ desk }: { desk: Desk }) {
  const { words, language } = useI18n()
  const { day, selection } = desk
  const rooms = roomNames(roomChoiceOf(selection), day, language)
  return (
    <div className="selection">
      <ActionButton action={SELECT_ALL} desk={desk} />
      <ActionButton action={ADD_ROOMS} desk={desk} />
      <ChallengeButtons day={day} desk={desk} />
      <p
        className="selected-rooms"
        aria-live="polite"
        data-selection={selection.kind}
        data-long={rooms.length > LONG}
      >
        <span>{words.forRooms}</span> <bdi>{rooms}</bdi>
      </p>
      <div className="selection-beside">
        <ActionButtons group="joining" desk={desk} />
        <CrowdStatus desk={desk} />
        <ActionButtons group="history" desk={desk} />
      </div>
    </div>
  )
}
