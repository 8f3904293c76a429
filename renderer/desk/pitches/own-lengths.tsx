// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import type { TurnPlan } from '../../../shared/features/pitches/turn-plans.ts'
import {
  PLAN_LIMITS,
  type TypedPlan,
  typedMinutes,
  typedPlan,
} from '../../../shared/features/pitches/typed-plan.ts'
import { SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'

type Props = {
  /** What the item has now, or nothing. */
  now: TypedPlan
  teams: number
  minutes: number
  isDisabled: boolean
  onAccept(plan: TurnPlan): void
}

const FIELDS = ['pitch', 'questions', 'gap'] as const

/** Lengths of one's own: what they come to stands there before anything is sent. */
export function OwnLengths({ now, teams, minutes, isDisabled, onAccept }: Props) {
  const { language } = useI18n()
  const words = pitchDeskWords[language]
  const [typed, setTyped] = useState(now)
  const plan = typedPlan(typed, teams, minutes)
  return (
    <Form
      className="own-lengths"
      aria-label={words.ownLengths}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (plan && !isDisabled) onAccept(plan)
      }}
    >
      {FIELDS.map((field) => {
        const text = typed[field]
        const isWrong = text !== '' && typedMinutes(field, text) === null
        return (
          <TextField
            key={field}
            className="field number-field"
            value={text}
            maxLength={4}
            isInvalid={isWrong}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            onKeyDown={(pressed) => pressed.continuePropagation()}
          >
            <Label>{words.lengths[field]}</Label>
            <Input autoComplete="off" inputMode="numeric" />
            <FieldError>{isWrong && words.notMinutes(text, PLAN_LIMITS[field])}</FieldError>
          </TextField>
        )
      })}
      <SubmitButton isDisabled={isDisabled || !plan}>{words.useLengths}</SubmitButton>
      <p className="quiet" role="status">
        {plan && words.comesTo(plan)}
      </p>
    </Form>
  )
}
