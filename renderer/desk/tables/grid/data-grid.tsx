// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import { useI18n } from '../../language/language.tsx'
import type { Column } from '../model/column.ts'
import { pageWords } from '../page-words.ts'
import type { Leave } from './cell-input.tsx'
import './data-grid.css'
import { GridCell, type Kept } from './grid-cell.tsx'
import { type GridCursor, keptIn, movedIn, NEW_ROW, nextIn } from './grid-cursor.ts'
import { keyMeaning } from './key-meaning.ts'

/** What became of a filled cell. */
export type Filled = {
  /** Why it can't be. */
  problem: Said | null
  /** The row that came of the new one. */
  rowId?: string
  /** What the hub said of it, once it has: why it can't be, or nothing. */
  answer?: Promise<Said | null>
}

export type GridRow = {
  id: string
  item: Item
  /** What stands before it: its number, or what it is. */
  head: ReactNode
  /** How deep it lies in others. */
  level?: number
}

type Props = {
  label: string
  day: EventDay
  columns: readonly Column[]
  rows: readonly GridRow[]
  /** What has been typed of a row that isn't there yet, by column; left out: none is added here. */
  fresh?: Readonly<Record<string, string>>
  freshHint?: string
  rowId: string
  /** How many rows were begun here: with each the cursor goes to the head of it. */
  begun?: number
  onRow(rowId: string): void
  /** Fills in a cell, of the new row where there is no id. */
  fill(rowId: string, column: Column, text: string): Filled
  /** Of several cells; `asked`: what is asked of them has the focus now. */
  onPaste?(text: string, at: { row: number; column: number }): 'taken' | 'asked'
  onMove(rowId: string, by: -1 | 1): void
  onRemove(rowId: string): void
  onDuplicate?(rowId: string): void
  /** By Escape: on to what is next to the table. */
  onLeave(): void
}

/** A table that is filled in as a spreadsheet is: by arrows, Tab and Enter, typing, and pasting. */
export function DataGrid(props: Props) {
  const { label, day, columns, rows, fresh, onRow } = props
  const { language } = useI18n()
  const words = pageWords[language]
  const [column, setColumn] = useState(0)
  const [editing, setEditing] = useState<{ first: string | null } | null>(null)
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map())
  const table = useRef<HTMLTableElement>(null)
  // A page that was opened by its key is gone on with by keys.
  const takesFocus = useRef(document.activeElement === document.body)
  const base = useId()
  const rowIds = [...rows.map(({ id }) => id), ...(fresh ? [NEW_ROW] : [])]
  const shape = { rowIds, columns: columns.length }
  const lastIndex = useRef(0)
  const [begun, setBegun] = useState(props.begun)
  if (begun !== props.begun) {
    setBegun(props.begun)
    setColumn(0)
  }
  useEffect(() => {
    if ((begun ?? 0) > 0) takesFocus.current = true
  }, [begun])
  const cursor = keptIn(shape, { rowId: props.rowId, column }, lastIndex.current)
  useEffect(() => {
    lastIndex.current = Math.max(0, rowIds.indexOf(cursor.rowId))
    if (cursor.rowId !== props.rowId) onRow(cursor.rowId)
    if (!takesFocus.current || editing) return
    takesFocus.current = false
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const goTo = (to: GridCursor) => {
    takesFocus.current = true
    setEditing(null)
    setColumn(to.column)
    onRow(to.rowId)
  }
  const keep = (id: string, one: Kept | null) =>
    setKept((before) => {
      const after = new Map(before)
      if (one) after.set(id, one)
      else after.delete(id)
      return after
    })
  const fill = (at: GridCursor, text: string, leave: Leave | null) => {
    const filled = columns[at.column]
    if (!filled) return
    const id = keyOf(at.rowId, filled)
    const { problem, rowId: made, answer } = props.fill(at.rowId, filled, text)
    keep(id, problem && { text, problem })
    answer?.then((refused) => refused && keep(id, { text, problem: refused }))
    if (leave === null) return setEditing(null)
    goTo(problem ? at : leftFor(shape, at, leave, made ?? null))
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const meaning = keyMeaning(event)
    if (!meaning || event.defaultPrevented) return
    const next = meaning.kind === 'tab' ? nextIn(shape, cursor, meaning.by) : null
    event.stopPropagation()
    // Past either end the browser goes on to what is next to the table.
    if (meaning.kind === 'tab' && !next) return
    event.preventDefault()
    if (next) return goTo(next)
    switch (meaning.kind) {
      case 'tab':
        return
      case 'go':
        return goTo(movedIn(shape, cursor, meaning.move))
      case 'edit':
        return setEditing({ first: meaning.first })
      case 'empty':
        return fill(cursor, '', 'stay')
      case 'move':
        takesFocus.current = true
        return props.onMove(cursor.rowId, meaning.by)
      case 'remove':
        takesFocus.current = true
        return props.onRemove(cursor.rowId)
      case 'duplicate':
        takesFocus.current = true
        return props.onDuplicate?.(cursor.rowId)
      case 'leave':
        return props.onLeave()
      default:
        return meaning satisfies never
    }
  }
  const onPaste = (event: React.ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const isMany = /[\t\n]/.test(text.trim()) && props.onPaste !== undefined
    if (editing && !isMany) return
    event.preventDefault()
    if (!isMany) return fill(cursor, text.trim(), 'stay')
    setEditing(null)
    const at = { row: rowIds.indexOf(cursor.rowId), column: cursor.column }
    if (props.onPaste?.(text, at) === 'taken') goTo(cursor)
  }

  const cellsOf = (rowId: string, item: Item | null) =>
    columns.map((one, index) => {
      const id = keyOf(rowId, one)
      const own = item ? one.text(item, day, language) : (fresh?.[one.id] ?? '')
      const told = (item && one.told?.(item, day, language)) ?? own
      const isHere = cursor.rowId === rowId && cursor.column === index
      const wrong = kept.get(id) ?? null
      const isEmpty = (wrong?.text ?? own) === ''
      const isMissing = isEmpty && isWanted(one, item, fresh)
      const at = { rowId, column: index }
      return (
        <GridCell
          key={one.id}
          id={`${base}-${id}`}
          column={one}
          hint={!item && isEmpty && index === 0 && !isMissing ? (props.freshHint ?? null) : null}
          {...{ day, own, told, isHere, isMissing, kept: wrong }}
          editing={isHere ? editing : null}
          onFocus={() => {
            setColumn(index)
            onRow(rowId)
          }}
          onEdit={() => setEditing({ first: null })}
          onDone={(typed, leave) => {
            if (typed !== own || (wrong && typed !== wrong.text)) return fill(at, typed, leave)
            if (leave === null) setEditing(null)
            else goTo(leftFor(shape, at, leave, null))
          }}
          onGiveBack={() => {
            keep(id, null)
            goTo(at)
          }}
        />
      )
    })
  return (
    <div className="grid-scroll">
      <table
        className="data-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: each cell is filled in
        role="grid"
        aria-label={label}
        ref={table}
        onKeyDown={editing ? undefined : onKeyDown}
        onPaste={onPaste}
        onCopy={(event) => !editing && copyCell(event)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{words.row}</span>
            </th>
            {columns.map(({ id, head, tag, size }) => (
              <th key={id} scope="col" data-size={size}>
                {words.cell(head[language], tag)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, item, head, level = 0 }) => (
            <tr key={id} data-here={id === cursor.rowId} data-level={level}>
              <th scope="row">{head}</th>
              {cellsOf(id, item)}
            </tr>
          ))}
          {fresh && (
            <tr key={NEW_ROW} className="new-row" data-here={cursor.rowId === NEW_ROW}>
              <th scope="row">
                <span aria-hidden="true">+</span>
                <span className="only-heard">{words.newRow}</span>
              </th>
              {cellsOf(NEW_ROW, null)}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** Where the cursor goes from a filled cell; `made`: the row that came of the new one. */
function leftFor(
  shape: Parameters<typeof movedIn>[0],
  from: GridCursor,
  leave: Leave,
  made: string | null,
): GridCursor {
  // Below the row that was made there is a new one again.
  if (made !== null && leave === 'down') return from
  const at = made === null ? from : { ...from, rowId: made }
  const rowIds = made === null ? shape.rowIds : [...shape.rowIds.slice(0, -1), made, NEW_ROW]
  const after = { ...shape, rowIds }
  if (leave === 'stay') return at
  if (leave === 'next' || leave === 'previous') {
    return nextIn(after, at, leave === 'next' ? 1 : -1) ?? at
  }
  return movedIn(after, at, leave)
}

/** Of a row that isn't there yet, once something of it has been typed. */
function isWanted(column: Column, item: Item | null, fresh: Props['fresh']): boolean {
  if (item) return column.isMissed(item)
  return Object.values(fresh ?? {}).some((text) => text !== '') && column.isMissed({ id: '' })
}

function keyOf(rowId: string, { id }: Column): string {
  return `${rowId}/${id}`
}

function copyCell(event: React.ClipboardEvent): void {
  const { activeElement } = document
  const text = activeElement?.querySelector('.cell-text')?.textContent ?? ''
  if (text === '') return
  event.preventDefault()
  event.clipboardData.setData('text/plain', text)
}
