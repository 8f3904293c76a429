// SPDX-License-Identifier: EUPL-1.2
import { memo, type Ref, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { type EventDay, Pace, type Slot, SlotKind, SlotScope } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { dateInWords, minutesOf, onClocks, timeAfter } from '../../../../shared/day/time-of-day.ts'
import { changeSlot } from '../../../../shared/features/planning/operations/slots.ts'
import { linked, moved } from '../../../../shared/features/planning/operations/times.ts'
import { ChoiceField, SomeField, SwitchField } from '../../editing/choice-field.tsx'
import { CommitField } from '../../editing/commit-field.tsx'
import { languagesOf } from '../../editing/languages.ts'
import { TextFields, TextListFields } from '../../editing/text-fields.tsx'
import { useI18n } from '../../language/language.tsx'
import { typedSpan } from '../edits/typed-span.ts'
import { type PlannerWords, plannerWords } from '../planner-words.ts'
import { RoundFields } from './round-fields.tsx'
import { TurnFields } from './turn-fields.tsx'

type Props = {
  day: EventDay
  slot: Slot
  edit(edits: readonly Edit[]): void
  /** Back to the plan. */
  onLeave(): void
  titleRef: Ref<HTMLInputElement>
  timeRef: Ref<HTMLInputElement>
}

const NONE = ''

/** New values of an item's fields; `null` takes one away. */
type SlotFields = { [Field in keyof Slot]?: Slot[Field] | null }

/** All that an item says, each field an edit of its own. */
export const ItemForm = memo(function ItemForm({
  day,
  slot,
  edit,
  onLeave,
  titleRef,
  timeRef,
}: Props) {
  const { language } = useI18n()
  const words = plannerWords[language]
  const languages = useMemo(() => languagesOf(day), [day])
  const set = (fields: SlotFields) => edit([changeSlot(slot.id, fields)])
  return (
    <div className="item-form">
      <TextFields
        label={words.title}
        text={slot.title}
        languages={languages}
        isNeeded
        onChange={(title) => title && set({ title })}
        onLeave={onLeave}
        firstRef={titleRef}
      />
      <TimeFields {...{ day, slot, set, edit, onLeave, timeRef, words }} />
      <RoundFields {...{ day, slot, edit, onLeave, words }} />
      <TurnFields {...{ day, slot, edit, onLeave, words }} />
      <WhereFields {...{ day, slot, set, words }} />
      <TextListFields
        label={words.speakers}
        hint={words.speakersHint}
        texts={slot.speakers}
        languages={languages}
        onChange={(speakers) => set({ speakers })}
        onLeave={onLeave}
      />
      <TextFields
        label={words.description}
        text={slot.description}
        languages={languages}
        isLong
        onChange={(description) => set({ description })}
        onLeave={onLeave}
      />
      <TextFields
        label={words.remark}
        hint={words.remarkHint}
        text={slot.remark}
        languages={languages.slice(0, 1)}
        isLong
        onChange={(remark) => set({ remark })}
        onLeave={onLeave}
      />
    </div>
  )
})

type PartProps = Pick<Props, 'day' | 'slot'> & {
  set(fields: SlotFields): void
  words: PlannerWords
}

const DAY = 24 * 60
const NINE = 9 * 60

/** When: both times in one field, and how the item begins. */
function TimeFields({
  day,
  slot,
  set,
  edit,
  onLeave,
  timeRef,
  words,
}: PartProps & Pick<Props, 'onLeave' | 'timeRef' | 'edit'>) {
  const start = slot.start === null ? null : minutesOf(slot.start)
  const end = slot.end === null ? null : minutesOf(slot.end)
  const isMoment = slot.kind === 'moment'
  const before = { start: start ?? NINE, end: start === null ? NINE + 30 : end }
  const typed = (text: string) => (text.trim() === '' ? 'none' : typedSpan(text, before))
  return (
    <div className="field-row">
      <CommitField
        label={words.time}
        hint={start !== null && end !== null ? words.length(end - start) : words.timeHint}
        value={spanText(start, end)}
        fieldRef={timeRef}
        problemIn={(text) => (typed(text) === null ? words.notATime(text.trim()) : null)}
        onCommit={(text) => {
          const span = typed(text)
          if (span === 'none') set({ start: null, end: null })
          else if (span) {
            const last = isMoment || span.end === null ? null : timeAfter(span.end)
            // As long as before, it takes along what lies in it, as it does under a pointer.
            if (
              start !== null &&
              isAsLong({ start, end }, { ...span, end: isMoment ? null : span.end })
            )
              edit(moved(day, slot.id, timeAfter(span.start)))
            else set({ start: timeAfter(span.start), end: last })
          }
        }}
        onLeave={onLeave}
      />
      <DateField {...{ day, slot, edit, words, start }} />
      <SwitchField
        label={words.isFixed}
        isOn={slot.isFixed === true}
        onChange={(isOn) => set({ isFixed: isOn ? true : null })}
      />
      {start !== null && (
        <Button className="action" onPress={() => edit(linked(day, slot.id))}>
          {words.link}
        </Button>
      )}
    </div>
  )
}

function spanText(start: number | null, end: number | null): string {
  if (start === null) return ''
  const from = onClocks(timeAfter(start))
  return end === null ? from : `${from}–${onClocks(timeAfter(end))}`
}

type Minutes = { start: number; end: number | null }

function isAsLong(one: Minutes, other: Minutes): boolean {
  if (one.end === null || other.end === null) return one.end === other.end
  return one.end - one.start === other.end - other.start
}

type DateProps = Omit<PartProps, 'set'> & Pick<Props, 'edit'> & { start: number | null }

/** On which date, of an event of several. */
function DateField({ day, slot, edit, words, start }: DateProps) {
  const { language } = useI18n()
  if (!day.days || day.days.length < 2 || start === null) return null
  const choices = day.days.map(({ date }) => ({
    id: String(daysAfter(day.date, date)),
    label: dateInWords(date, language),
  }))
  const now = Math.floor(start / DAY)
  return (
    <ChoiceField
      label={words.dayOf}
      value={String(now)}
      choices={choices}
      onChange={(id) => {
        edit(moved(day, slot.id, timeAfter(start + (Number(id) - now) * DAY)))
      }}
    />
  )
}

function daysAfter(first: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(first)) / (DAY * 60_000))
}

/** What kind of item, for whom, and where. */
function WhereFields({ day, slot, set, words }: PartProps) {
  const { t } = useI18n()
  const named = (list: readonly { id: string; title: Slot['title'] }[]) =>
    list.map(({ id, title }) => ({ id, label: t(title) }))
  const places = day.rooms.filter(({ kind }) => kind === 'place')
  const around = useMemo(() => slotsAround(day, slot), [day, slot])
  const orNone = (label: string) => ({ id: NONE, label })
  return (
    <>
      <div className="field-row">
        <ChoiceField
          label={words.kind}
          value={slot.kind}
          choices={SlotKind.options.map((id) => ({ id, label: words.kinds[id] }))}
          onChange={(kind) => set(kindSet(SlotKind.parse(kind)))}
        />
        <ChoiceField
          label={words.scope}
          value={slot.scope}
          choices={SlotScope.options.map((id) => ({ id, label: words.scopes[id] }))}
          onChange={(scope) =>
            set({ scope: SlotScope.parse(scope), ...(scope !== 'rooms' && { rooms: null }) })
          }
        />
      </div>
      {slot.scope === 'rooms' && (
        <SomeField
          label={words.rooms}
          choices={day.rooms.map(({ id, name }) => ({ id, label: t(name) }))}
          chosen={slot.rooms ?? day.rooms.filter((r) => r.kind === 'break-out').map((r) => r.id)}
          onChange={(rooms) => set({ rooms })}
        />
      )}
      {day.groups && day.groups.length > 0 && (
        <SomeField
          label={words.groups}
          choices={named(day.groups)}
          chosen={slot.groups ?? []}
          onChange={(groups) => set({ groups: groups.length === 0 ? null : groups })}
        />
      )}
      <div className="field-row">
        {places.length > 0 && (
          <ChoiceField
            label={words.place}
            value={slot.place ?? NONE}
            choices={[
              orNone(words.noPlace),
              ...places.map(({ id, name }) => ({ id, label: t(name) })),
            ]}
            onChange={(id) => set({ place: id === NONE ? null : id })}
          />
        )}
        {slot.kind === 'phase' && (
          <ChoiceField
            label={words.phase}
            value={slot.phase ?? NONE}
            choices={[orNone(words.noPhase), ...named(day.phases)]}
            onChange={(id) => set({ phase: id === NONE ? null : id })}
          />
        )}
        <ChoiceField
          label={words.pace}
          value={slot.pace ?? NONE}
          choices={[
            orNone(words.dayPace),
            ...Pace.options.map((id) => ({ id, label: words.paces[id] })),
          ]}
          onChange={(id) => set({ pace: id === NONE ? null : Pace.parse(id) })}
        />
        <LeastMinutes {...{ day, slot, set, words }} />
      </div>
      <div className="field-row">
        <ChoiceField
          label={words.parent}
          value={slot.parent ?? NONE}
          choices={[orNone(words.noParent), ...named(around)]}
          onChange={(id) => set({ parent: id === NONE ? null : id })}
        />
        {slot.parent !== undefined && (
          <SwitchField
            label={words.isBeside}
            isOn={slot.isBeside === true}
            onChange={(isOn) => set({ isBeside: isOn })}
          />
        )}
      </div>
    </>
  )
}

/** What an item may lie in: what goes on during all of it, and what it lies in already. */
function slotsAround({ slots }: EventDay, { id, start, end, parent }: Slot): Slot[] {
  if (start === null) return slots.filter((other) => other.id === parent)
  const from = minutesOf(start)
  const to = end === null ? from : minutesOf(end)
  return slots.filter((other) => {
    if (other.id === parent) return true
    if (other.id === id || other.parent !== undefined || other.start === null) return false
    return minutesOf(other.start) <= from && other.end !== null && to <= minutesOf(other.end)
  })
}

/** A moment has no length, and only a phase carries one out. */
function kindSet(kind: Slot['kind']): SlotFields {
  return { kind, ...(kind === 'moment' && { end: null }), ...(kind !== 'phase' && { phase: null }) }
}

function LeastMinutes({ slot, set, words }: PartProps) {
  const { leastMinutes } = slot
  const typed = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)
  return (
    <CommitField
      label={words.leastMinutes}
      value={leastMinutes === undefined ? '' : String(leastMinutes)}
      problemIn={(text) =>
        text.trim() === '' || typed(text) !== null ? null : words.notATime(text.trim())
      }
      onCommit={(text) => set({ leastMinutes: typed(text) })}
      onLeave={() => {}}
    />
  )
}
