// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import './fields.css'

type Props = {
  label: string
  value: string
  hint?: string
  /** Said beside the label: that it is missing. */
  mark?: string | null
  lang?: string
  isLong?: boolean
  isDisabled?: boolean
  /** Why what was typed can't be; `null`: it can. */
  problemIn?(text: string): string | null
  /** Gets what was typed, once it is another. */
  onCommit(text: string): void
  /** After Enter or Escape: back to the plan. */
  onLeave(): void
  fieldRef?: Ref<HTMLInputElement>
}

/** A text that counts once Enter is pressed or the field is left; Escape takes it back. */
export function CommitField(props: Props) {
  const { label, value, hint, mark = null, lang, isLong = false, isDisabled, problemIn } = props
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const text = draft ?? value
  const problem = draft === null ? null : (problemIn?.(draft) ?? null)
  const commit = () => {
    if (draft === null) return
    if (draft === value) setDraft(null)
    else if (problem === null) {
      props.onCommit(draft.trim())
      setDraft(null)
    }
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      setDraft(null)
      props.onLeave()
    } else if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      commit()
      if (problem === null) props.onLeave()
    }
  }
  const field = {
    ...{ id, value: text, lang, disabled: isDisabled, onBlur: commit, onKeyDown: press },
    'aria-invalid': problem !== null,
    'aria-describedby': hint !== undefined || problem !== null ? `${id}-told` : undefined,
    autoComplete: 'off',
  }
  return (
    <div className="field" data-missing={mark !== null}>
      <label htmlFor={id}>
        {label} {mark !== null && <span className="missing">{mark}</span>}
      </label>
      {isLong ? (
        <textarea {...field} rows={3} onChange={({ target }) => setDraft(target.value)} />
      ) : (
        <input {...field} ref={props.fieldRef} onChange={({ target }) => setDraft(target.value)} />
      )}
      {(problem ?? hint) !== undefined && (
        <span id={`${id}-told`} className={problem === null ? 'quiet' : 'field-problem'}>
          {problem ?? hint}
        </span>
      )}
    </div>
  )
}
