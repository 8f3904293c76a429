// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { DeskCommand } from '../../shared/state/commands.ts'
import { useSpeech } from './language.tsx'
import { SubmitButton } from './panel-buttons.tsx'
import { formOf, type Session, scheduleOf } from './sessions.ts'
import { TimeField } from './time-field.tsx'

type Props = {
  day: EventDay
  session: Session
  second: Instant
  isDisabled: boolean
  onSchedule(command: DeskCommand): void
}

/** The rooms and the time of one session. */
export function SessionFields({ day, session, second, isDisabled, onSchedule }: Props) {
  const { words, say } = useSpeech()
  const [form, setForm] = useState(() => formOf(session, day, second))
  const firstBox = useRef<HTMLInputElement>(null)
  // The fields of another session take the place of those that had the focus.
  useEffect(() => firstBox.current?.focus(), [])
  const command = scheduleOf(session.slot.id, form)
  return (
    <Form
      className="panel-form"
      aria-label={say(session.slot.title)}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (command && !isDisabled) onSchedule(command)
      }}
    >
      <h3>{say(session.slot.title)}</h3>
      <fieldset className="room-boxes">
        <legend className="quiet">{words.rooms}</legend>
        {day.rooms.map(({ id, name }, index) => (
          <label key={id}>
            <input
              type="checkbox"
              ref={index === 0 ? firstBox : undefined}
              checked={form.rooms.includes(id)}
              onChange={({ target }) => {
                const others = form.rooms.filter((other) => other !== id)
                setForm({ ...form, rooms: target.checked ? [...others, id] : others })
              }}
            />
            {say(name)}
          </label>
        ))}
      </fieldset>
      <div className="session-times">
        <TimeField
          label={words.start}
          value={form.start}
          onChange={(start) => setForm({ ...form, start })}
        />
        <TimeField
          label={words.end}
          value={form.end}
          onChange={(end) => setForm({ ...form, end })}
        />
        <SubmitButton isDisabled={isDisabled || !command}>{words.giveRoom}</SubmitButton>
        {!command && <p className="quiet">{words.missing}</p>}
      </div>
    </Form>
  )
}
