// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useI18n } from '../language/language.tsx'
import { ActionButton } from './action-button.tsx'
import { ACTIONS } from './actions.ts'
import type { Desk } from './desk.ts'
import type { ButtonGroup, DeskAction } from './entries.ts'

/** What can be done with the selected rooms, each with its key. */
export function ActionBar({ desk }: { desk: Desk }) {
  const { words } = useI18n()
  return (
    <>
      <LabelledGroup label={words.time}>
        <ActionButtons group="time" desk={desk} />
      </LabelledGroup>
      <LabelledGroup label={words.show}>
        <ActionButtons group="show" desk={desk} />
      </LabelledGroup>
    </>
  )
}

/** The buttons of a group, in the order of the actions. */
export function ActionButtons({ group, desk }: { group: ButtonGroup; desk: Desk }) {
  return inOrder(ACTIONS.filter((action) => action.group === group)).map((action) => (
    <ActionButton key={action.id} action={action} desk={desk} />
  ))
}

function inOrder(actions: readonly DeskAction[]): DeskAction[] {
  const isFirst = ({ isFirst }: DeskAction) => isFirst === true
  return [...actions.filter(isFirst), ...actions.filter((action) => !isFirst(action))]
}

function LabelledGroup({ label, children }: { label: string; children: ReactNode }) {
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
