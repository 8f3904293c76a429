// SPDX-License-Identifier: EUPL-1.2
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { useSpeech } from './language.tsx'
import { typedTime } from './typed-time.ts'

type Props = {
  label: string
  value: string
  isFocused?: boolean
  onChange(text: string): void
}

/** A time of day, typed: quicker than a picker, and the same in every browser. */
export function TimeField({ label, value, isFocused = false, onChange }: Props) {
  const { words } = useSpeech()
  const isWrong = value.trim() !== '' && typedTime(value) === null
  return (
    <TextField
      className="field time-field"
      value={value}
      onChange={onChange}
      maxLength={5}
      isInvalid={isWrong}
      autoFocus={isFocused}
    >
      <Label>{label}</Label>
      <Input autoComplete="off" inputMode="numeric" />
      <FieldError>{words.notATime}</FieldError>
    </TextField>
  )
}
