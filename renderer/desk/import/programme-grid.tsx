// SPDX-License-Identifier: EUPL-1.2
import { memo, useMemo } from 'react'
import type { Room, Slot } from '../../../shared/day/day.ts'
import { dateInWords, minutesOf, onClocks } from '../../../shared/day/time-of-day.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import { reasonWords } from '../../../shared/import/problem-words.ts'
import type { PlannedItem, Shown } from '../../../shared/import/run/import-run.ts'
import { useI18n } from '../language/language.tsx'
import { dateAfter, dayOf } from './shown-times.ts'
import { useGrowing } from './use-growing.ts'

type Props = {
  shown: Shown
  leftOut: ReadonlySet<string>
  onOpen(planned: PlannedItem): void
}

type Row = { day: number; start: string | null; cells: Map<string, PlannedItem[]> }
const EVERYBODY = ''
/** A row of twenty rooms takes some milliseconds: a frame has time for a few cells. */
const CELLS_A_FRAME = 40

/** The programme as it would be: a table for each date, rooms across and time down. */
export const ProgrammeGrid = memo(function ProgrammeGrid({ shown, leftOut, onOpen }: Props) {
  const { language } = useI18n()
  const words = importWords[language]
  const rows = useMemo(() => rowsOf(shown.planned, shown.rooms), [shown])
  const cells = Math.max(1, Math.ceil(shown.planned.length / Math.max(1, rows.length)))
  const drawn = useGrowing(rows.length, Math.max(1, Math.floor(CELLS_A_FRAME / cells)))
  const days = useMemo(() => {
    const found = [...new Set(rows.map(({ day }) => day))]
    return found.map((day) => {
      const own = rows.filter((row) => row.day === day)
      return { day, first: rows.indexOf(own[0] as Row), own, rooms: roomsIn(own, shown.rooms) }
    })
  }, [rows, shown])
  return (
    <section className="proposal" aria-label={words.proposal}>
      <h3>{words.proposal}</h3>
      {days.map(({ day, first, own, rooms }) => {
        if (drawn <= first) return null
        const name = dateInWords(dateAfter(shown.date, day), language)
        const rows = drawn >= first + own.length ? own : own.slice(0, drawn - first)
        return <Day key={day} {...{ name, rows, rooms, leftOut, onOpen }} />
      })}
    </section>
  )
})

type DayProps = Pick<Props, 'leftOut' | 'onOpen'> & { name: string; rows: Row[]; rooms: Room[] }

const Day = memo(function Day({ name, rows, rooms, leftOut, onOpen }: DayProps) {
  const { language, t } = useI18n()
  const words = importWords[language]
  const columns = useMemo(() => [EVERYBODY, ...rooms.map(({ id }) => id)], [rooms])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
    <section className="grid-ground" tabIndex={0} aria-label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{words.start}</span>
            </th>
            <th scope="col">{words.everybody}</th>
            {rooms.map((room) => (
              <th key={room.id} scope="col">
                <bdi>{t(room.name)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow key={row.start ?? 'none'} {...{ row, leftOut, onOpen }} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
})

type RowProps = Pick<Props, 'leftOut' | 'onOpen'> & { row: Row; columns: readonly string[] }

const GridRow = memo(function GridRow({ row, columns, leftOut, onOpen }: RowProps) {
  const words = importWords[useI18n().language]
  return (
    <tr>
      <th scope="row">{row.start === null ? words.noTime : onClocks(row.start)}</th>
      {columns.map((column) => (
        <td key={column}>
          {row.cells.get(column)?.map((planned) => (
            <Cell
              key={planned.slot.id}
              planned={planned}
              isLeftOut={leftOut.has(planned.item?.key ?? '')}
              onOpen={onOpen}
            />
          ))}
        </td>
      ))}
    </tr>
  )
})

type CellProps = { planned: PlannedItem; isLeftOut: boolean; onOpen(planned: PlannedItem): void }

const Cell = memo(function Cell({ planned, isLeftOut, onOpen }: CellProps) {
  const { language, t } = useI18n()
  const words = importWords[language]
  const { slot, item } = planned
  const isUnsure = item?.certainty === 'guess'
  const why = item && isUnsure ? item.reasons.map((reason) => reasonWords(reason, language)) : []
  const said = (
    <>
      <span className="cell-title">
        <bdi>{t(slot.title)}</bdi>
      </span>
      {slot.end !== null && <span className="quiet">{words.until(onClocks(slot.end))}</span>}
      {slot.kind === 'moment' && <span className="quiet">{words.slotKinds.moment}</span>}
      {isLeftOut && <span className="cell-note">{words.leftOutMark}</span>}
      {isUnsure && !isLeftOut && (
        <span className="cell-note">
          ? {words.unsure}
          {why.length > 0 && `: ${why.join(', ')}`}
        </span>
      )}
    </>
  )
  // What holds parallel sessions isn't of the source, and follows from them.
  if (!item) return <p className="cell">{said}</p>
  return (
    <button
      type="button"
      className="cell"
      data-unsure={isUnsure}
      data-left-out={isLeftOut}
      onClick={() => onOpen(planned)}
    >
      {said}
    </button>
  )
})

function rowsOf(planned: readonly PlannedItem[], rooms: readonly Room[]): Row[] {
  const known = new Set(rooms.map(({ id }) => id))
  const rows = new Map<string, Row>()
  for (const one of planned) {
    const { start } = one.slot
    const row = rows.get(start ?? '') ?? {
      day: start === null ? 0 : dayOf(start),
      ...{ start, cells: new Map<string, PlannedItem[]>() },
    }
    rows.set(start ?? '', row)
    for (const column of columnsOf(one.slot, known)) {
      const cell = row.cells.get(column)
      if (cell) cell.push(one)
      else row.cells.set(column, [one])
    }
  }
  return [...rows.values()].toSorted((a, b) => orderOf(a) - orderOf(b))
}

function orderOf({ start }: Row): number {
  return start === null ? -1 : minutesOf(start)
}

function columnsOf({ scope, rooms = [], place }: Slot, known: ReadonlySet<string>): string[] {
  if (scope === 'rooms' && place !== undefined && rooms.includes(place)) return [place]
  if (scope === 'rooms' && rooms.length > 0) return rooms.filter((id) => known.has(id))
  return [place ?? EVERYBODY]
}

function roomsIn(rows: readonly Row[], rooms: readonly Room[]): Room[] {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  return rooms.filter(({ id }) => used.has(id))
}
