// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { EventDay } from '../../../../shared/day/day.ts'
import { useI18n } from '../../language/language.tsx'
import type { Column } from '../model/column.ts'

/** Where the cursor goes once a cell is filled in. */
export type Leave = 'down' | 'up' | 'next' | 'previous' | 'stay'

type Props = {
  column: Column
  day: EventDay
  label: string
  /** What stands there as it opens. */
  text: string
  /** The letter that opened it, typed over what was there; `null`: it is edited as it stands. */
  first: string | null
  onDone(text: string, leave: Leave): void
  onGiveBack(): void
  /** Left by a pointer, or for another window. */
  onBlur(text: string): void
}

/** A cell that is being filled in. */
export function CellInput(props: Props) {
  const { column, day, label, first } = props
  const { language } = useI18n()
  const choices = column.choices?.(day) ?? null
  const isOne = choices !== null && !column.isMany
  const options = choices?.map(({ label: name }) => name[language]) ?? []
  const [text, setText] = useState(() => {
    if (first === null) return props.text
    return isOne ? begunBy(first, options, props.text) : first
  })
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    const { current } = field
    current?.focus()
    if (current && !isOne) current.setSelectionRange(current.value.length, current.value.length)
  }, [isOne])
  const done = (leave: Leave) => {
    isDone.current = true
    props.onDone(text, leave)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const { key, shiftKey, altKey } = event
    if (key === 'Escape') {
      isDone.current = true
      props.onGiveBack()
    } else if (key === 'Enter' && !(column.isLong && (shiftKey || altKey))) {
      event.preventDefault()
      done(shiftKey ? 'up' : 'down')
    } else if (key === 'Tab') {
      event.preventDefault()
      done(shiftKey ? 'previous' : 'next')
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !isOne && !column.isLong) {
      event.preventDefault()
      done(key === 'ArrowDown' ? 'down' : 'up')
    }
  }
  const shared = {
    ...{ ref: field, 'aria-label': label, onKeyDown, className: 'cell-input' },
    ...(column.tag !== null && { lang: column.tag }),
    onBlur: () => {
      if (!isDone.current) props.onBlur(text)
    },
  }
  if (isOne) {
    const isNeeded = column.isMissed({ id: '' })
    return (
      <select {...shared} value={text} onChange={({ target }) => setText(target.value)}>
        {(isNeeded ? options : ['', ...options]).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  if (column.isLong) {
    const rows = Math.min(8, Math.max(3, Math.ceil(text.length / 38)))
    return (
      <textarea
        {...shared}
        rows={rows}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    )
  }
  return (
    <input
      {...shared}
      autoComplete="off"
      value={text}
      inputMode={column.size === 'number' ? 'decimal' : 'text'}
      onChange={({ target }) => setText(target.value)}
    />
  )
}

/** The choice that a letter begins, as in the browser's own lists. */
function begunBy(first: string, options: readonly string[], other: string): string {
  return options.find((name) => name.toLowerCase().startsWith(first.toLowerCase())) ?? other
}
