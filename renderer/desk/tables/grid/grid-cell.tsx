// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import { useI18n } from '../../language/language.tsx'
import type { Column } from '../model/column.ts'
import { pageWords } from '../page-words.ts'
import { CellInput, type Leave } from './cell-input.tsx'

/** What can't be so, and stays in its cell with why. */
export type Kept = { text: string; problem: Said }

type Props = {
  id: string
  column: Column
  day: EventDay
  /** As the day has it. */
  own: string
  /** The same as it is read. */
  told: string
  kept: Kept | null
  hint: string | null
  isMissing: boolean
  isHere: boolean
  /** The letter that opened it; `null`: it isn't being filled in. */
  editing: { first: string | null } | null
  onFocus(): void
  onEdit(): void
  onDone(text: string, leave: Leave | null): void
  onGiveBack(): void
}

export function GridCell(props: Props) {
  const { id, column, own, kept, isHere, isMissing, hint, onDone } = props
  const { language } = useI18n()
  const words = pageWords[language]
  const text = kept?.text ?? own
  const isText = column.tag !== null && text !== ''
  const isPressedAgain = useRef(false)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table hears its cells' keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is filled in
      role="gridcell"
      tabIndex={isHere ? 0 : -1}
      aria-invalid={kept !== null}
      aria-describedby={kept ? `${id}-problem` : undefined}
      data-size={column.size}
      data-missing={isMissing}
      onFocus={({ target, currentTarget }) => target === currentTarget && props.onFocus()}
      onPointerDown={({ currentTarget }) => {
        isPressedAgain.current = currentTarget === document.activeElement
      }}
      onClick={() => isPressedAgain.current && !props.editing && props.onEdit()}
    >
      {props.editing ? (
        <CellInput
          {...{ column, text }}
          day={props.day}
          label={words.cell(column.head[language], column.tag)}
          first={props.editing.first}
          onDone={onDone}
          onGiveBack={props.onGiveBack}
          onBlur={(typed) => onDone(typed, null)}
        />
      ) : (
        <span className="cell-text" {...(isText && { lang: column.tag ?? undefined, dir: 'auto' })}>
          {kept?.text ?? props.told}
        </span>
      )}
      {isMissing && !props.editing && <span className="missing">{words.missing}</span>}
      {hint !== null && !props.editing && <span className="quiet">{hint}</span>}
      {kept && (
        <span id={`${id}-problem`} className="field-problem cell-problem">
          {kept.problem[language]}
        </span>
      )}
    </td>
  )
}
