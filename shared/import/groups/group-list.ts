// SPDX-License-Identifier: EUPL-1.2
import { readSource } from '../read/read-source.ts'
import type { Brought, Row, Source, SourceProblem } from '../source.ts'
import { type Columns, columnsOf } from './group-columns.ts'

/** A group of a list that was made beforehand. Nobody's name is in it. */
export type Group = {
  name: string
  /** What the list says, or how many people it names in the group; `null`: it says nothing. */
  seats: number | null
  room: string | null
  table: string | null
  /** Where it stands in the list first. */
  line: number
}

export type GroupProblem = {
  line: number
  name: 'no-group' | 'name-too-long' | 'not-seats' | 'other-seats' | 'too-many-groups'
  /** What stands there. */
  text: string
}

export type GroupList = {
  groups: Group[]
  problems: GroupProblem[]
  /** People whose names stood in the list: counted as seats, and dropped. */
  droppedPeople: number
}

const LONGEST_NAME = 120
const MOST_SEATS = 500
const MOST_GROUPS = 400

/** Reads a list of groups out of a file or a text: one group a row, or one person a row. */
export function groupsIn(brought: Brought): GroupList | { problem: SourceProblem } {
  const read = readSource(brought)
  return 'problem' in read ? read : groupListOf(read.source)
}

export function groupListOf({ blocks }: Pick<Source, 'blocks'>): GroupList {
  const rows = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows
      : block.lines.map(({ line, text }) => ({ line, cells: cellsOf(text) })),
  )
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
  const columns = columnsOf(filled[0])
  const list: GroupList = { groups: [], problems: [], droppedPeople: 0 }
  for (const row of columns.hasHeading ? filled.slice(1) : filled) takeRow(list, columns, row)
  return list
}

/** A line of a pasted text: a name, and a number behind it where there is one. */
function cellsOf(text: string): Row['cells'] {
  const plain = text.replace(/^\s*[-*•]\s+/, '').trim()
  const separated = plain.split(/\s*[\t;|,]\s*/)
  if (separated.length > 1) return separated.map((cell) => ({ text: cell }))
  const counted = /^(.*?\S)\s*(?::|\()\s*(\d+)\s*\)?$/.exec(plain)
  return counted ? [{ text: counted[1] ?? '' }, { text: counted[2] ?? '' }] : [{ text: plain }]
}

function takeRow(list: GroupList, columns: Columns, { line, cells }: Row): void {
  const { groups, problems } = list
  const at = (index: number | null) =>
    index === null ? '' : (cells[index]?.text ?? '').replace(/\s+/g, ' ').trim()
  const refuse = (name: GroupProblem['name'], text: string) => {
    problems.push({ line, name, text: text.slice(0, 60) })
  }
  const name = at(columns.group)
  const hasPerson = columns.people.some((index) => at(index) !== '')
  // A person without a group is told by the line alone: their name isn't kept, not even here.
  if (name === '') return refuse('no-group', '')
  if (name.length > LONGEST_NAME) return refuse('name-too-long', name)
  const typed = at(columns.seats)
  const seats = typed === '' ? null : wholeNumber(typed)
  if (typed !== '' && (seats === null || seats < 1 || seats > MOST_SEATS)) {
    return refuse('not-seats', typed)
  }
  const known = groups.find((group) => sameName(group.name, name))
  if (hasPerson) list.droppedPeople += 1
  if (known) {
    if (seats !== null && known.seats !== null && columns.seats !== null && known.seats !== seats) {
      return refuse('other-seats', `${name}: ${known.seats}, ${seats}`)
    }
    if (columns.seats === null && hasPerson && known.seats !== null) known.seats += 1
    return
  }
  if (groups.length >= MOST_GROUPS) return refuse('too-many-groups', name)
  const counted = columns.seats === null && hasPerson ? 1 : null
  groups.push({
    ...{ name, line, seats: seats ?? counted },
    room: at(columns.room) || null,
    table: at(columns.table) || null,
  })
}

/** `8` and `8,0`, as a spreadsheet writes it; `null` for `1e3`, `-1`, `acht`. */
function wholeNumber(typed: string): number | null {
  return /^\d{1,4}(?:[.,]0+)?$/.test(typed) ? Number.parseInt(typed, 10) : null
}

export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
