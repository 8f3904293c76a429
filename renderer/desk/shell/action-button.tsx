// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { Tip } from '../controls/tip.tsx'
import { type I18n, useI18n } from '../language/language.tsx'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import type { Desk } from './desk.ts'
import type { DeskAction } from './entries.ts'

type Props = { action: DeskAction; desk: Desk }

/** The button of an action, with its key; nothing where the action has no button now. */
export function ActionButton({ action, desk }: Props) {
  const i18n = useI18n()
  if (!action.label || action.isShown?.(desk) === false) return null
  const tip = action.tip?.(i18n, desk)
  const rooms = roomsOf(action, desk, i18n)
  const content = (
    <>
      <span className="action-label">{action.label(i18n, desk)}</span>
      {rooms !== null && <span className="only-heard"> {rooms}</span>}
      <ActionHint action={action} />
    </>
  )
  const shared = {
    className: 'action',
    'data-action': action.id,
    isDisabled: (!action.isLocal && !desk.isLinked) || action.isOff?.(desk) === true,
  }
  const run = () => action.run(desk, action.keys[0] ?? '')
  const button = action.isOn ? (
    <ToggleButton {...shared} isSelected={action.isOn(desk)} onChange={run}>
      {content}
    </ToggleButton>
  ) : (
    <Button
      {...shared}
      data-kind={action.isMain && 'main'}
      data-urgent={action.isUrgent?.(desk)}
      onPress={run}
    >
      {content}
    </Button>
  )
  if (tip === undefined) return button
  return <Tip text={rooms === null ? tip : `${rooms}: ${tip}`}>{button}</Tip>
}

/** The rooms that a press will hit, by name; `null` where it hits none, or its label says so. */
function roomsOf(action: DeskAction, { selection, day }: Desk, { language }: I18n): string | null {
  const isForRooms = action.group === 'time' || action.group === 'show'
  if (!isForRooms || action.isForAll) return null
  return roomNames(roomChoiceOf(selection), day, language)
}

/** The key of an action, next to something other than its button. */
export function ActionHint({ action: { keys } }: { action: DeskAction }) {
  const [key] = keys
  return key === undefined ? null : <KeyHint name={key} />
}
