// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import {
  areWaiting,
  awaitedTime,
  FIVE_MINUTES_MORE,
  isBreakOn,
  isSignalAwaited,
  ONE_MINUTE_LESS,
  ONE_MINUTE_MORE,
  pauseOrResume,
} from '../../../shared/features/selection/selected-rooms.ts'
import { ALL_ROOMS } from '../../../shared/features/selection/selection.ts'
import { useSpeech } from '../language/language.tsx'
import { KEYS, type KeyName } from '../shortcuts/pressed-action.ts'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import type { Desk } from './use-desk.ts'

type Props = { statuses: readonly RoomStatus[]; timeZone: string; desk: Desk; isDisabled: boolean }

/** What can be done with the chosen rooms, each with its key. */
export function ActionBar({ statuses, timeZone, desk, isDisabled }: Props) {
  const { words } = useSpeech()
  const { selection, act, show, offering } = desk
  const pauseKind = pauseOrResume(selection, statuses)
  const allKind = pauseOrResume(ALL_ROOMS, statuses)
  const awaited = awaitedTime(selection, statuses)
  const awaitedText = awaited === null ? null : timeOfDay(awaited, timeZone)
  const isWaiting = areWaiting(selection, statuses)
  const nextLabel = isSignalAwaited(selection, statuses) ? words.startSignal : words.next
  const action = (
    key: KeyName,
    label: string,
    onPress: () => void,
    { kind, isOff = false }: { kind?: 'main'; isOff?: boolean } = {},
  ) => (
    <Button className="action" data-kind={kind} isDisabled={isDisabled || isOff} onPress={onPress}>
      {label}
      <KeyHint name={KEYS[key]} />
    </Button>
  )
  return (
    <>
      <ActionGroup label={words.time}>
        {action('previous', words.previous, () => act({ kind: 'previous' }))}
        {action('next', nextLabel, () => act({ kind: 'next' }), { kind: 'main' })}
        {action(
          'wait',
          isWaiting ? words.waitsAlready(awaitedText) : words.wait(awaitedText),
          () => act({ kind: 'wait' }),
          { isOff: isWaiting },
        )}
        {isBreakOn(selection, statuses) &&
          action('endBreak', words.endBreak, () => act({ kind: 'endBreak' }))}
        {action('pauseOrResume', words[pauseKind], () => act({ kind: pauseKind }))}
        {action('holdAll', allKind === 'pause' ? words.holdAll : words.goOnAll, desk.holdAll)}
        {action('oneLess', words.oneLess, () => offering.ask(ONE_MINUTE_LESS))}
        {action('oneMore', words.oneMore, () => offering.ask(ONE_MINUTE_MORE))}
        {action('fiveMore', words.fiveMore, () => offering.ask(FIVE_MINUTES_MORE))}
        {action('backToPlan', words.backToPlan, () => act({ kind: 'backToPlan' }))}
      </ActionGroup>
      <ActionGroup label={words.show}>
        {action('programme', words.scenes.programme, () => show('programme'))}
        {action('coming', words.scenes.coming, () => show('coming'))}
        {action('join', words.scenes.join, () => show('join'))}
        {action('message', words.scenes.message, () => show('message'))}
        {action('blank', words.scenes.blank, () => show('blank'))}
        {action('write', words.write, desk.write)}
        {action('settings', words.settings, () => desk.openPanel({ kind: 'settings' }))}
      </ActionGroup>
    </>
  )
}

function ActionGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons
    <div className="action-group" role="group" aria-label={label}>
      <span className="quiet" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
