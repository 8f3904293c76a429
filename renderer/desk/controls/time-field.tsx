// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { isBegunTime, typedTime } from '../../../shared/day/typed-time.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  label: string
  value: string
  /** What is wrong with a time that is well formed. */
  problem?: string | null
  /** A remark on the time, such as that it is after midnight. */
  note?: string | null
  isFocused?: boolean
  onChange(text: string): void
}

/** A time of day, typed: quicker than a picker, and the same in every browser. */
export function TimeField(props: Props) {
  const { label, value, problem = null, note = null, isFocused = false, onChange } = props
  const { words } = useI18n()
  const [isTyping, setIsTyping] = useState(false)
  const isNone = value.trim() !== '' && typedTime(value) === null
  // No error, and no shift of the layout, between two digits of a time.
  const isToBeTold = isNone && !(isTyping && isBegunTime(value))
  const wrong = isToBeTold ? words.notATime(label, value.trim()) : problem
  return (
    <TextField
      className="field time-field"
      value={value}
      onChange={(text) => {
        setIsTyping(true)
        onChange(text)
      }}
      onBlur={() => setIsTyping(false)}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Enter') setIsTyping(false)
        // Escape is for the dialog around it.
        pressed.continuePropagation()
      }}
      maxLength={5}
      isInvalid={wrong !== null}
      autoFocus={isFocused}
    >
      <Label>{label}</Label>
      <Input autoComplete="off" inputMode="numeric" />
      {wrong === null && note !== null && <Text slot="description">{note}</Text>}
      <FieldError>{wrong}</FieldError>
    </TextField>
  )
}
