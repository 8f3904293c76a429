// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import { useI18n } from '../language/language.tsx'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import type { Desk } from './desk.ts'
import type { DeskAction } from './entries.ts'

type Props = { action: DeskAction; desk: Desk }

/** The button of an action, with its key; nothing where the action has no button now. */
export function ActionButton({ action, desk }: Props) {
  const i18n = useI18n()
  if (!action.label || action.isShown?.(desk) === false) return null
  const content = (
    <>
      <span className="action-label">{action.label(i18n, desk)}</span>
      <ActionHint action={action} />
    </>
  )
  const shared = {
    className: 'action',
    'data-action': action.id,
    isDisabled: (!action.isLocal && !desk.isLinked) || action.isOff?.(desk) === true,
  }
  const run = () => action.run(desk, action.keys[0] ?? '')
  return action.isOn ? (
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
}

/** The key of an action, next to something other than its button. */
export function ActionHint({ action: { keys } }: { action: DeskAction }) {
  const [key] = keys
  return key === undefined ? null : <KeyHint name={key} />
}
