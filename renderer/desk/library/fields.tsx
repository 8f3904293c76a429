// SPDX-License-Identifier: EUPL-1.2
import { Input, Label, TextField } from 'react-aria-components'

type Props = { label: string; value: string; onChange(value: string): void; isFocused?: boolean }

const LONGEST_TITLE = 120

export function TitleField({ label, value, onChange, isFocused = false }: Props) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      maxLength={LONGEST_TITLE}
      autoFocus={isFocused}
      isRequired
    >
      <Label>{label}</Label>
      <Input autoComplete="off" dir="auto" />
    </TextField>
  )
}

/** The browser's own: typed in its parts, or picked. */
export function DateField({ label, value, onChange, isFocused = false }: Props) {
  return (
    <TextField
      className="field"
      type="date"
      value={value}
      onChange={onChange}
      autoFocus={isFocused}
      isRequired
    >
      <Label>{label}</Label>
      <Input />
    </TextField>
  )
}
