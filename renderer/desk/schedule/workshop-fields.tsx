// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { MINUTES_A_DAY } from '../../../shared/day/event-dates.ts'
import { minutesOf, onClocks } from '../../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import {
  formOf,
  scheduleOf,
  type TimesProblem,
  timesOf,
  timesProblem,
  type Workshop,
} from '../../../shared/features/schedule/workshops.ts'
import type { Instant } from '../../../shared/instant.ts'
import { SubmitButton } from '../controls/panel.tsx'
import { TimeField } from '../controls/time-field.tsx'
import { useI18n } from '../language/language.tsx'

type Props = {
  day: EventDay
  workshop: Workshop
  second: Instant
  isDisabled: boolean
  onSchedule(command: DeskCommand): void
}

/** The rooms and the time of one workshop. */
export function WorkshopFields({ day, workshop, second, isDisabled, onSchedule }: Props) {
  const { words, t } = useI18n()
  const [form, setForm] = useState(() => formOf(workshop, day, second))
  const firstBox = useRef<HTMLInputElement>(null)
  // The form is made anew for each workshop, so the focus has to be set again.
  useEffect(() => firstBox.current?.focus(), [])
  const { slot, block } = workshop
  const times = timesOf(form, block)
  const problem = timesProblem(times, block, day, second)
  const command = problem === null ? scheduleOf(workshop, form) : null
  const time = (field: 'start' | 'end') => {
    const read = times[field]
    return {
      label: words[field],
      value: form[field],
      problem: problem?.field === field ? wordsFor(problem) : null,
      note: read !== null && minutesOf(read) >= MINUTES_A_DAY ? words.afterMidnight : null,
      onChange: (text: string) => setForm({ ...form, [field]: text }),
    }
  }
  return (
    <Form
      className="panel-form"
      aria-label={t(slot.title)}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (command && !isDisabled) onSchedule(command)
      }}
    >
      <h3>{t(slot.title)}</h3>
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
            {t(name)}
          </label>
        ))}
      </fieldset>
      <div className="workshop-times">
        <TimeField {...time('start')} />
        <TimeField {...time('end')} />
        <SubmitButton isDisabled={isDisabled || !command}>{words.giveRoom}</SubmitButton>
        {!command && problem === null && <p className="quiet">{words.missing}</p>}
      </div>
    </Form>
  )

  function wordsFor({ field, what }: TimesProblem): string {
    const shown = (at: string | null) => (at === null ? '' : onClocks(at))
    const told = shown(times[field])
    switch (what) {
      case 'not-after-start':
        return words.notAfterStart(words.end, told, shown(times.start))
      case 'has-passed':
        return words.timeHasPassed(words.start, told)
      case 'outside-block': {
        const [from, to] = [shown(block.start), shown(block.end)]
        return words.outsideBlock(words[field], told, t(block.title), from, to)
      }
      default:
        return what satisfies never
    }
  }
}
