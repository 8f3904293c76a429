// SPDX-License-Identifier: EUPL-1.2
import { memo, type ReactNode, useId } from 'react'
import type { EventDay, Room, Slot } from '../../../shared/day/day.ts'
import { dateInWords } from '../../../shared/day/time-of-day.ts'
import {
  type ChangedItem,
  choosable,
  type Difference,
} from '../../../shared/import/compare/difference.ts'
import type { ComparedField } from '../../../shared/import/compare/said.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import type { ShownComparison } from '../../../shared/import/run/import-run.ts'
import { type I18n, useI18n } from '../language/language.tsx'
import { Check } from './check.tsx'
import { shownTime } from './shown-times.ts'
import { useGrowing } from './use-growing.ts'

type Props = {
  day: EventDay
  name: string
  rooms: readonly Room[]
  comparison: ShownComparison
  chosen: ReadonlySet<string>
  onChoose(ids: readonly string[], isChosen: boolean): void
}

/** What a source would change in the open day, to be chosen one by one or all at once. */
export const DifferencesList = memo(function DifferencesList(props: Props) {
  const { day, name, comparison } = props
  const { language, t } = useI18n()
  const words = importWords[language]
  const { differences, same, others, isMostGone, earlierFrom } = comparison
  const isKept = (one: Difference) => choosable([one]).every((part) => part.isKept)
  const open = differences.filter((one) => !isKept(one) || (one.kind === 'gone' && isMostGone))
  const kept = differences.filter((one) => !open.includes(one))
  const ofKind = (kind: Difference['kind']) => open.filter((one) => one.kind === kind)
  return (
    <section className="differences" aria-label={words.differences}>
      <h3>{words.differences}</h3>
      <p className="quiet">
        {words.comparedWith(t(day.title), earlierFrom)} {same > 0 && words.same(same)}{' '}
        {others > 0 && words.others(others)}
      </p>
      {open.length === 0 && <p role="status">{words.nothingDiffers(name)}</p>}
      <Group {...props} differences={ofKind('moved-day')} title={words.date} />
      <Group {...props} differences={ofKind('changed')} title={words.changed} />
      <Group {...props} differences={ofKind('gone')} title={words.gone}>
        {isMostGone && <p className="warned">{words.mostGone}</p>}
      </Group>
      <Group {...props} differences={ofKind('new')} title={words.fresh} />
      {kept.length > 0 && (
        <details className="import-more">
          <summary>
            {words.kept} ({kept.length})
          </summary>
          <p className="quiet">{words.keptHow}</p>
          <Group {...props} differences={kept} title={words.kept} isBare />
        </details>
      )}
    </section>
  )
})

type GroupProps = Props & {
  differences: readonly Difference[]
  title: string
  isBare?: boolean
  children?: ReactNode
}

const STEP = 20

function Group(props: GroupProps) {
  const { differences, title, isBare = false, chosen, onChoose, children } = props
  const words = importWords[useI18n().language]
  const drawn = useGrowing(differences.length, STEP)
  const heading = useId()
  if (differences.length === 0) return null
  const ids = choosable(differences).flatMap(({ id, hasPassed }) => (hasPassed ? [] : id))
  const count = ids.filter((id) => chosen.has(id)).length
  return (
    <section aria-labelledby={isBare ? undefined : heading}>
      {!isBare && (
        <h4 id={heading}>
          <Check
            isOn={count > 0 && count === ids.length}
            isMixed={count > 0 && count < ids.length}
            heard={words.all(title)}
            onChange={(isOn) => onChoose(ids, isOn)}
          >
            {title} <span className="quiet">({differences.length})</span>
          </Check>
        </h4>
      )}
      {children}
      <ul>
        {differences.slice(0, drawn).map((one) => (
          <li key={one.kind === 'changed' ? one.slot.id : one.id}>
            <Line {...props} difference={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type LineProps = Props & { difference: Difference }

function Line(props: LineProps) {
  const { difference, day, chosen, onChoose } = props
  const i18n = useI18n()
  const words = importWords[i18n.language]
  if (difference.kind === 'changed') return <ChangedLine {...props} difference={difference} />
  const { id } = difference
  const ticked = {
    isOn: chosen.has(id),
    isDisabled: difference.hasPassed,
    onChange: (isOn: boolean) => onChoose([id], isOn),
  }
  if (difference.kind === 'moved-day') {
    const [was = '', becomes = ''] = [difference.was, difference.becomes].map((date) =>
      dateInWords(date, i18n.language),
    )
    return <Check {...ticked}>{words.movedDay(was, becomes)}</Check>
  }
  const { slot } = difference
  return (
    <Check {...ticked} kind={difference.kind}>
      <Times slot={slot} day={day} /> <b>{i18n.t(slot.title)}</b>{' '}
      <span className="quiet">{fieldWords(slot, 'where', props, i18n)}</span>
      {difference.hasPassed && <span className="cell-note">{words.passed}</span>}
    </Check>
  )
}

function ChangedLine(props: LineProps & { difference: ChangedItem }) {
  const { difference, day, chosen, onChoose } = props
  const i18n = useI18n()
  const words = importWords[i18n.language]
  const { slot, becomes, fields } = difference
  return (
    <div className="changed">
      <p>
        <Times slot={slot} day={day} /> <b>{i18n.t(slot.title)}</b>
      </p>
      {fields.map(({ id, field, isBoth, hasPassed }) => (
        <Check
          key={id}
          isOn={chosen.has(id)}
          isDisabled={hasPassed}
          onChange={(isOn) => onChoose([id], isOn)}
        >
          {words.fields[field]}: <span className="only-heard">{words.was} </span>
          <del>{fieldWords(slot, field, props, i18n)}</del> <span aria-hidden="true">→</span>
          <span className="only-heard">{words.becomes}</span>{' '}
          <ins>{fieldWords(becomes, field, props, i18n)}</ins>
          {isBoth && !hasPassed && <span className="cell-note">! {words.both}</span>}
          {hasPassed && <span className="cell-note">{words.passed}</span>}
        </Check>
      ))}
    </div>
  )
}

function Times({ slot, day }: { slot: Slot; day: EventDay }) {
  const { language } = useI18n()
  const words = importWords[language]
  const shown = (time: string) => shownTime(time, day.date, day.days !== undefined, language)
  if (slot.start === null) return <span className="quiet">{words.noTime}</span>
  return (
    <span className="nowrap">
      {shown(slot.start)}
      {slot.end !== null && `–${shownTime(slot.end, day.date, false, language)}`}
    </span>
  )
}

/** A field of an item in words: `nothing` where it has none. */
function fieldWords(
  slot: Slot,
  field: ComparedField,
  { day, rooms }: Pick<Props, 'day' | 'rooms'>,
  { language, t }: I18n,
): string {
  const words = importWords[language]
  switch (field) {
    case 'title':
      return t(slot.title)
    case 'start':
    case 'end': {
      const time = slot[field]
      return time === null
        ? words.nothing
        : shownTime(time, day.date, day.days !== undefined, language)
    }
    case 'where': {
      const ids = slot.scope === 'rooms' ? (slot.rooms ?? []) : [slot.place].filter(Boolean)
      const names = ids.flatMap((id) => rooms.find((room) => room.id === id) ?? [])
      return names.map(({ name }) => t(name)).join(', ') || words.everybody
    }
    case 'kind':
      return words.slotKinds[slot.kind]
    case 'speakers':
      return (slot.speakers ?? []).map((speaker) => t(speaker)).join(', ') || words.nothing
    case 'description':
    case 'remark': {
      const text = slot[field]
      return text ? t(text) : words.nothing
    }
    case 'groups':
      return (slot.groups ?? []).join(', ') || words.nothing
    default:
      return field satisfies never
  }
}
