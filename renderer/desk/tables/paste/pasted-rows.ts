// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { freeId } from '../../../../shared/day/edits/free-id.ts'
import { alike, type Column, type Fields } from '../model/column.ts'
import { addedRow, changedRow, idForRow, lackingIn } from '../model/row-edits.ts'
import { itemsIn, type Table } from '../model/tables.ts'
import { cellProblems } from '../tables-words.ts'
import { pastedLines } from './pasted-lines.ts'

/** Pasted cells, and the columns that they are for. */
export type Pasted = {
  columns: readonly Column[]
  /** `id`: the item that a row goes over; `null`: it was put past the last. */
  rows: readonly { id: string | null; texts: readonly string[] }[]
}

/** A pasted cell as it was read; `problem`: why it can't be so. */
export type PastedCell = { text: string; problem: Said | null; newRoom: string | null }

export type PastedRow = {
  /** The item that it changes; `null`: it is new. */
  id: string | null
  cells: PastedCell[]
  isSame: boolean
}

/** What would become of pasted cells: nothing is changed by it. */
export type Proposal = {
  rows: PastedRow[]
  /** Rooms that are named and aren't there. */
  newRooms: string[]
  edits: Edit[]
}

/** Where pasted text goes: by its own heads where it has those, else from the cell that it is put in. */
export function placedIn(
  table: Table,
  day: EventDay,
  columns: readonly Column[],
  text: string,
  at: { row: number; column: number },
): Pasted {
  const isLoose = table.isLoose === true
  const own = columns.slice(at.column)
  // The other languages of a name stand between it and what a line tells beside it.
  const [first] = columns
  const inLine = own.filter(({ tag }) => tag === null || tag === first?.tag || !isLoose)
  const about = { width: own.length, isLoose, isNumbered: table.isNumbered === true }
  const rows = pastedLines(text, about)
  const items = itemsIn(day, table.id)
  const placed = (lines: readonly string[][]) =>
    lines.map((texts, index) => ({ id: items[at.row + index]?.id ?? null, texts }))
  const headed = rows[0] ? columnsByHeads(columns, rows[0]) : null
  if (headed) return { columns: headed, rows: placed(rows.slice(1)) }
  const isTabbed = text.includes('\t')
  const widest = Math.max(0, ...rows.map(({ length }) => length))
  // A list of titles without numbers is one of titles.
  const isUnnumbered = table.isNumbered && at.column === 0 && !rows.every(hasNumber)
  const from = isUnnumbered ? columns.slice(1) : isTabbed ? own : inLine
  return { columns: from.slice(0, widest), rows: placed(rows) }
}

function hasNumber([first = '']: readonly string[]): boolean {
  return /^\d+$/.test(first)
}

/** The column under each of the heads; `null`: this is no line of heads. */
function columnsByHeads(columns: readonly Column[], heads: readonly string[]): Column[] | null {
  const used = new Set<Column>()
  const found = heads.map((head) => {
    const column = columns.find((one) => !used.has(one) && headsOf(one).includes(alike(head)))
    if (column) used.add(column)
    return column
  })
  const isWhole = found.every((column): column is Column => column !== undefined)
  return isWhole ? found : null
}

function headsOf({ head, alsoCalled = [], tag }: Column): string[] {
  const names = [...Object.values(head), ...alsoCalled].map(alike)
  const tagged = tag === null ? [] : names.flatMap((name) => [`${name} (${tag})`, `${name} ${tag}`])
  return [...names, ...tagged]
}

/**
 * What pasted cells make of a table. A row that is put past the last and is called as one that is
 * there is that one: the same list can be pasted again once it has been mended.
 * @param addsRooms whether rooms that aren't there are added
 */
export function proposalFor(
  table: Table,
  day: EventDay,
  pasted: Pasted,
  addsRooms: boolean,
): Proposal {
  const items = itemsIn(day, table.id)
  const newRooms = addsRooms ? roomsNamed(table, day, pasted) : []
  const withRooms = dayWithRooms(day, newRooms)
  const edits: Edit[] = withRooms.added.map((room) => ({
    type: 'add',
    in: { list: 'rooms' },
    item: { ...room },
    before: null,
  }))
  const taken: string[] = []
  // Numbers go on from row to row, and dates are written down once.
  let draft = withRooms.day
  const rows = pasted.rows.map(({ id, texts }): PastedRow => {
    const known = items.find((item) => item.id === id) ?? itemCalled(items, pasted, texts)
    const before = known ?? { id: '', ...table.blank(draft) }
    const read = rowRead(before, pasted.columns, texts, withRooms.day)
    const hasProblem = read.cells.some(({ problem, newRoom }) => problem || newRoom !== null)
    if (known) {
      const set = Object.fromEntries(
        Object.entries(read.fields).filter(([field, value]) => !isEqual(value, known[field])),
      )
      const made = hasProblem ? [] : changedRow(draft, table.id, known.id, set)
      edits.push(...made)
      return { id: known.id, cells: read.cells, isSame: !hasProblem && made.length === 0 }
    }
    const item = { ...read.item, id: idForRow(day, table.id, read.item, taken) }
    const cells = hasProblem ? read.cells : markedLacking(table, item, pasted.columns, read.cells)
    taken.push(item.id)
    const made = hasProblem ? null : addedRow(draft, table, withoutNulls(item))
    edits.push(...(made ?? []))
    draft = withItem(draft, table, item)
    return { id: null, cells, isSame: false }
  })
  return { rows, newRooms: roomsNamed(table, day, pasted), edits }
}

type RowRead = { item: Item; fields: Fields; cells: PastedCell[] }

function rowRead(
  before: Item,
  columns: readonly Column[],
  texts: readonly string[],
  day: EventDay,
): RowRead {
  let item = before
  let fields: Fields = {}
  const cells = columns.map((column, index): PastedCell => {
    const text = texts[index] ?? ''
    // An empty cell of a pasted row says nothing of what is there already.
    if (text === '') return { text, problem: null, newRoom: null }
    const typed = column.typed(text, item, day)
    if ('problem' in typed) return { text, problem: typed.problem, newRoom: null }
    if ('newRoom' in typed) return { text, problem: null, newRoom: typed.newRoom }
    item = { ...item, ...typed.fields }
    fields = { ...fields, ...typed.fields }
    return { text, problem: null, newRoom: null }
  })
  return { item, fields, cells }
}

/** What a new row can't be without is told at its cell, where it has one. */
function markedLacking(
  table: Table,
  item: Item,
  columns: readonly Column[],
  cells: PastedCell[],
): PastedCell[] {
  const lacking = lackingIn(table, item)
  const marked = cells.map((cell, index) => {
    const field = columns[index]?.id.split('.')[0] ?? ''
    return lacking.includes(field) ? { ...cell, problem: cellProblems.needed } : cell
  })
  const isTold = marked.some(({ problem }) => problem !== null)
  const [first, ...others] = marked
  if (isTold || lacking.length === 0 || !first) return marked
  return [{ ...first, problem: cellProblems.lacking }, ...others]
}

function itemCalled(
  items: readonly Item[],
  { columns }: Pasted,
  texts: readonly string[],
): Item | undefined {
  const at = columns.findIndex(({ id }) => id.startsWith('name.') || id.startsWith('title.'))
  const [field = ''] = columns[at]?.id.split('.') ?? []
  const called = alike(texts[at] ?? '')
  if (called === '') return undefined
  return items.find((item) =>
    Object.values((item[field] ?? {}) as Record<string, string>).some(
      (name) => alike(name) === called,
    ),
  )
}

function roomsNamed(table: Table, day: EventDay, { columns, rows }: Pasted): string[] {
  const item = { id: '', ...table.blank(day) }
  const named = new Map<string, string>()
  for (const { texts } of rows) {
    columns.forEach((column, index) => {
      const text = texts[index] ?? ''
      const typed = text === '' ? null : column.typed(text, item, day)
      if (typed && 'newRoom' in typed && !named.has(alike(text)))
        named.set(alike(text), text.trim())
    })
  }
  return [...named.values()]
}

function dayWithRooms(day: EventDay, names: readonly string[]) {
  const taken = new Set(day.rooms.map(({ id }) => id))
  const added = names.map((name) => {
    const id = freeId(name, taken, 'room')
    taken.add(id)
    return { id, name: { [day.language]: name }, kind: 'break-out' as const }
  })
  return { added, day: { ...day, rooms: [...day.rooms, ...added] } }
}

function withItem(day: EventDay, { id }: Table, item: Item): EventDay {
  return { ...day, [id]: [...itemsIn(day, id), item] }
}

function withoutNulls(item: Item): Item {
  const said = Object.entries(item).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(said), id: item.id }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
