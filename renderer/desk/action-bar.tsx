// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { FIVE_MINUTES_MORE, ONE_MINUTE_LESS, ONE_MINUTE_MORE, pauseOrResume } from './actions.ts'
import { KEYS, type KeyName } from './keys.ts'
import { useSpeech } from './language.tsx'
import { KeyHint } from './letter-keys.tsx'
import type { Place } from './places.ts'
import type { Desk } from './use-desk.ts'

type Props = { places: readonly Place[]; desk: Desk; isDisabled: boolean }

/** What can be done with the chosen rooms, each with its key. */
export function ActionBar({ places, desk, isDisabled }: Props) {
  const { words } = useSpeech()
  const { choice, act, show } = desk
  const pauseKind = pauseOrResume(choice, places)
  const action = (key: KeyName, label: string, onPress: () => void, kind?: 'main') => (
    <Button className="action" data-kind={kind} isDisabled={isDisabled} onPress={onPress}>
      {label}
      <KeyHint name={KEYS[key]} />
    </Button>
  )
  return (
    <>
      <ActionGroup label={words.time}>
        {action('previous', words.previous, () => act({ kind: 'previous' }))}
        {action('next', words.next, () => act({ kind: 'next' }), 'main')}
        {action('pauseOrResume', words[pauseKind], () => act({ kind: pauseKind }))}
        {action('oneLess', words.oneLess, () => act(ONE_MINUTE_LESS))}
        {action('oneMore', words.oneMore, () => act(ONE_MINUTE_MORE))}
        {action('fiveMore', words.fiveMore, () => act(FIVE_MINUTES_MORE))}
        {action('backToPlan', words.backToPlan, () => act({ kind: 'backToPlan' }))}
      </ActionGroup>
      <ActionGroup label={words.show}>
        {action('programme', words.scenes.programme, () => show('programme'))}
        {action('join', words.scenes.join, () => show('join'))}
        {action('message', words.scenes.message, () => show('message'))}
        {action('blank', words.scenes.blank, () => show('blank'))}
        {action('write', words.write, desk.write)}
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
