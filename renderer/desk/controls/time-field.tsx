// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { isOfSeveralDays, weekdayAt } from '../../../shared/day/told-time.ts'
import {
  isBegunTime,
  isBegunTimeOf,
  timeTypedOf,
  typedTime,
} from '../../../shared/day/typed-time.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  label: string
  value: string
  /** What is wrong with a time that is well formed. */
  problem?: string | null
  /** A remark on the time, such as that it is after midnight. */
  note?: string | null
  isFocused?: boolean
  /** Of which a weekday may stand before the time. */
  day?: EventDay
  onChange(text: string): void
}

// `donderdag 13:20`.
const LONGEST = 15

/** A time of day, typed: quicker than a picker, and the same in every browser. */
export function TimeField(props: Props) {
  const { label, value, problem = null, note = null, isFocused = false, day, onChange } = props
  const { words, language } = useI18n()
  const isOfDays = day !== undefined && isOfSeveralDays(day)
  const [isTyping, setIsTyping] = useState(false)
  const isNone = value.trim() !== '' && (day ? timeTypedOf(day, value) : typedTime(value)) === null
  // No error, and no shift of the layout, between two digits of a time.
  const isToBeTold = isNone && !(isTyping && (day ? isBegunTimeOf(day, value) : isBegunTime(value)))
  const wrong = isToBeTold ? words.notATime(label, value.trim()) : problem
  return (
    <TextField
      className="field time-field"
      data-days={isOfDays || undefined}
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
      maxLength={isOfDays ? LONGEST : 5}
      isInvalid={wrong !== null}
      autoFocus={isFocused}
    >
      <Label>{label}</Label>
      <Input
        autoComplete="off"
        inputMode={isOfDays ? 'text' : 'numeric'}
        {...(isOfDays && { placeholder: exampleOf(day, language) })}
      />
      {wrong === null && note !== null && <Text slot="description">{note}</Text>}
      <FieldError>{wrong}</FieldError>
    </TextField>
  )
}

/** `zo 9:00`, for whoever doesn't know that a day may be named. */
function exampleOf(day: EventDay, language: Language): string {
  const date = day.days?.[1]?.date ?? day.date
  return `${weekdayAt(day, instantOf(date, '12:00', day.timeZone), language, 'short')} 9:00`
}
