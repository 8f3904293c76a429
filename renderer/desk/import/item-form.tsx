// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import { typedTime } from '../../../shared/day/typed-time.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import type { ItemByHand } from '../../../shared/import/run/by-hand.ts'
import type { Answers, Ask, ProposedItem, Reason } from '../../../shared/import/understood.ts'
import { LeaveButton, PanelFrame, SubmitButton } from '../controls/panel.tsx'
import { TimeField } from '../controls/time-field.tsx'
import { useI18n } from '../language/language.tsx'
import { Check } from './check.tsx'
import { Question } from './questions.tsx'

type Props = {
  item: ProposedItem
  /** `null`: it can't be left out, since it is being made of a line. */
  isLeftOut: boolean | null
  asks: readonly Ask[]
  answers: Answers
  onAnswer(ask: Ask, answer: string): void
  onChange(change: ItemByHand, isLeftOut: boolean): void
  onClose(): void
}

/** Questions that an item's reason leads to: both readings are among their choices. */
const ASKED_BY: Partial<Record<Reason, Ask['name']>> = {
  'time-zone-assumed': 'time-zone',
  'year-assumed': 'year',
  'weekday-differs': 'date',
  paired: 'pairing',
  'paired-by-order': 'pairing',
  moment: 'moments',
  'audience-unclear': 'audience',
  'columns-swapped': 'columns',
  'half-of-day-assumed': 'half-of-day',
}

/** An item of the source in words that can be put right, and what was asked about it. */
export function ItemForm(props: Props) {
  const { item, asks, answers, onAnswer, onChange, onClose } = props
  const { language, words: deskWords } = useI18n()
  const words = importWords[language]
  const [title, setTitle] = useState(item.title)
  const [start, setStart] = useState(item.start ?? '')
  const [end, setEnd] = useState(item.end === null ? '' : onClocks(item.end))
  const [rooms, setRooms] = useState(Array.isArray(item.rooms) ? item.rooms.join(', ') : '')
  const [date, setDate] = useState(item.date ?? '')
  const [isMoment, setIsMoment] = useState(item.isMoment)
  const [isLeftOut, setIsLeftOut] = useState(props.isLeftOut ?? false)
  const own = new Set(item.reasons.flatMap((reason) => ASKED_BY[reason] ?? []))
  const open = asks.filter(({ name, about }) => own.has(name) || about.includes(item.source.line))
  const isWrong = [start, end].some((time) => time.trim() !== '' && typedTime(time) === null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWrong || title.trim() === '') return
    const change = changeOf(item, { title, start, end, rooms, date, isMoment })
    onChange(change, isLeftOut)
  }
  return (
    <PanelFrame title={words.editItem} onClose={onClose}>
      <p className="quoted">
        <span className="quiet">{item.source.cell ?? item.source.line}</span>{' '}
        <bdi>{item.source.text}</bdi>
      </p>
      {open.map((ask) => (
        <Question
          key={ask.id}
          ask={ask}
          answer={answers[ask.id] ?? ask.proposed}
          onAnswer={(answer) => {
            onAnswer(ask, answer)
            onClose()
          }}
        />
      ))}
      <form className="item-form" onSubmit={submit}>
        <TextField className="field" value={title} onChange={setTitle} maxLength={300} autoFocus>
          <Label>{words.itemTitle}</Label>
          <Input autoComplete="off" />
        </TextField>
        <div className="item-times">
          <label className="field">
            {words.date}
            <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
          </label>
          <TimeField label={words.start} value={start} onChange={setStart} />
          <TimeField label={words.end} value={end} onChange={setEnd} />
        </div>
        <TextField className="field" value={rooms} onChange={setRooms}>
          <Label>{words.room}</Label>
          <Input autoComplete="off" />
          <Text slot="description" className="quiet">
            {words.roomHow}
          </Text>
        </TextField>
        <Check isOn={isMoment} onChange={setIsMoment}>
          {words.isMoment}
        </Check>
        {props.isLeftOut !== null && (
          <Check isOn={isLeftOut} onChange={setIsLeftOut}>
            {words.isLeftOut}
          </Check>
        )}
        <div className="panel-actions">
          <SubmitButton isDisabled={isWrong || title.trim() === ''}>{words.apply}</SubmitButton>
          <LeaveButton label={deskWords.cancel} onPress={onClose} />
        </div>
      </form>
    </PanelFrame>
  )
}

type Typed = {
  title: string
  start: string
  end: string
  rooms: string
  date: string
  isMoment: boolean
}

/** Only what was typed otherwise: the rest goes on following the source. */
function changeOf(item: ProposedItem, typed: Typed): ItemByHand {
  const names = typed.rooms.split(',').flatMap((name) => name.trim() || [])
  const before = Array.isArray(item.rooms) ? item.rooms.join(', ') : ''
  const end = typedTime(typed.end)
  return {
    ...(typed.title !== item.title && { title: typed.title.trim() }),
    ...(typedTime(typed.start) !== item.start && { start: typedTime(typed.start) }),
    ...(end !== (item.end === null ? null : onClocks(item.end)) && { end }),
    ...(typed.rooms.trim() !== before && { rooms: names.length > 0 ? names : ('*' as const) }),
    ...(typed.date !== (item.date ?? '') && { date: typed.date === '' ? null : typed.date }),
    ...(typed.isMoment !== item.isMoment && {
      isMoment: typed.isMoment,
      kind: typed.isMoment ? 'moment' : 'item',
    }),
  }
}
