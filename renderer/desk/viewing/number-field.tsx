// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { isWithin, type ViewingField } from '../../../shared/day/viewing.ts'
import { viewing as sentences } from '../../../shared/features/viewing/refusals.ts'
import { numberText, typedNumber } from '../../../shared/features/viewing/typed-number.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  field: ViewingField
  label: string
  /** Said after it to whoever hears it: what the row is about stands in front of it. */
  of: string
  value: number
  isDisabled: boolean
  onSet(value: number): void
}

/** A number that is taken once it has been typed: on Enter, or when the focus leaves. */
export function NumberField({ field, label, of, value, isDisabled, onSet }: Props) {
  const { words, language } = useI18n()
  /** What is being typed, or `null`: what is so stands there. */
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <TextField
      className="field number-field"
      value={draft ?? numberText(value, language)}
      isDisabled={isDisabled}
      isInvalid={problem !== null}
      onChange={setDraft}
      onBlur={take}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Enter') take()
        // Escape is for the dialog around it.
        pressed.continuePropagation()
      }}
      maxLength={6}
    >
      <Label>
        {label}
        <span className="only-heard">, {of}</span>
      </Label>
      <Input autoComplete="off" inputMode="decimal" />
      <FieldError>{problem}</FieldError>
    </TextField>
  )

  function take() {
    if (draft === null) return
    const typed = typedNumber(draft)
    const wrong = problemOf(draft, typed)
    setProblem(wrong)
    if (wrong !== null || typed === null) return
    setDraft(null)
    if (typed !== value) onSet(typed)
  }

  function problemOf(text: string, typed: number | null): string | null {
    if (typed === null) return words.notANumber(text.trim())
    if (isWithin(field, typed)) return null
    const say = sentences['not-a-viewing']
    const names = { roomName: String, slotTitle: String, roleTitle: String, itemTitle: String }
    return say({ name: 'not-a-viewing', field, value: typed }, names)[language]
  }
}
