// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useState } from 'react'
import { raceDeskWords } from '../../../shared/features/race/desk-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  label: string
  /** What the fields over and under it have in common. */
  column: string
  counted: { count: number; by: 'member' | 'captain' | 'desk'; other: number | null } | null
  isDisabled: boolean
  /** `null`: it was emptied. What is no count is the hub's to refuse, in a sentence. */
  onSet(count: string | null): Promise<{ kind: string }>
}

/** One team's count: taken on Enter, on an arrow, or when the focus leaves. */
export function CountField({ label, column, counted, isDisabled, onSet }: Props) {
  const { language } = useI18n()
  const words = raceDeskWords[language]
  /** What is being typed, or `null`: what stands is shown. */
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const shown = counted === null ? '' : String(counted.count)
  return (
    <span className="race-field">
      <input
        aria-label={label}
        aria-invalid={isWrong || undefined}
        data-column={column}
        disabled={isDisabled}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        value={draft ?? shown}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onFocus={({ target }) => target.select()}
        onKeyDown={move}
      />
      <span className="quiet">
        {counted && words.by[counted.by]}
        {counted?.other != null && `, ${words.other(counted.other)}`}
      </span>
    </span>
  )

  async function take() {
    const typed = draft?.trim()
    if (typed === undefined) return
    if (typed === shown) return setDraft(null)
    const { kind } = await onSet(typed === '' ? null : typed)
    setIsWrong(kind === 'refused')
    // What was refused stays, to be put right.
    if (kind === 'accepted') setDraft(null)
  }

  function move(pressed: KeyboardEvent<HTMLInputElement>) {
    const by =
      pressed.key === 'Enter' || pressed.key === 'ArrowDown'
        ? 1
        : pressed.key === 'ArrowUp'
          ? -1
          : 0
    if (by === 0) return
    pressed.preventDefault()
    const field = pressed.currentTarget
    const fields = Array.from(
      field.closest('.race-table')?.querySelectorAll<HTMLInputElement>('input') ?? [],
    ).filter(({ dataset }) => dataset.column === column)
    const next = fields[fields.indexOf(field) + by]
    // Leaving it takes what was typed; at the end of the column nothing is left to go to.
    if (next) next.focus()
    else take()
  }
}
