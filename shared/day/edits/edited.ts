// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../day.ts'
import { crossProblems } from '../file/day-cross-checks.ts'
import type { DayProblem } from '../file/day-problem.ts'
import { problemsOf } from '../file/parse-day.ts'
import {
  dayFieldSchema,
  type FoundList,
  foundList,
  type Item,
  isLeftOutByNull,
  itemFieldSchema,
  replaced,
  schemasOf,
  withField,
} from './day-lists.ts'
import type { Edit, ListAddress } from './edit.ts'
import type { EditRefusal } from './edit-refusal.ts'

/** What an edit makes of something in the day, or why it can't. */
export type Edited<T> = { value: T } | { refusal: EditRefusal }

type ItemEdit = Exclude<Edit, { type: 'changeDay' }>

/** What edits have touched, to be held against the day's schema once all of them are in. */
type Touched = {
  fields: Set<string>
  items: { in: ListAddress; id: string }[]
  removed: { in: ListAddress; id: string }[]
}

/**
 * The day after one edit, or why it can't be. A day that comes out can be written and read again;
 * that something in it is odd, or still missing, is advice and no refusal.
 */
export function edited(day: EventDay, edit: Edit): Edited<EventDay> {
  return editedBy(day, [edit])
}

/**
 * The same with several, one after another: all of them or none. On the way there something may
 * point at what comes only with a later one; how the day is in the end is what counts.
 */
export function editedBy(day: EventDay, edits: readonly Edit[]): Edited<EventDay> {
  const touched: Touched = { fields: new Set(), items: [], removed: [] }
  let draft = day
  for (const edit of edits) {
    const applied = drafted(draft, edit, touched)
    if ('refusal' in applied) return applied
    draft = applied.value
  }
  const read = asRead(draft, touched)
  if ('refusal' in read) return read
  const [problem] = crossProblems(read.value)
  if (!problem) return read
  return { refusal: stillUsed(read.value, problem, touched) ?? badField(read.value, problem) }
}

function drafted(day: EventDay, edit: Edit, touched: Touched): Edited<EventDay> {
  if (edit.type !== 'changeDay') return itemDrafted(day, edit, touched)
  let draft: object = day
  for (const [name, value] of Object.entries(edit.set)) {
    const schema = dayFieldSchema(name)
    if (!schema) return { refusal: unknownField(null, null, name, value) }
    touched.fields.add(name)
    draft = withField(draft, name, givenValue(schema, value))
  }
  return { value: draft as EventDay }
}

function itemDrafted(day: EventDay, edit: ItemEdit, touched: Touched): Edited<EventDay> {
  const { list } = edit.in
  const found = foundList(day, edit.in)
  if (!found) return { refusal: unknownAround(day, edit.in) }
  const id = edit.type === 'add' ? edit.item.id : edit.id
  // By its id it is found again, to be held against its schema.
  if (typeof id !== 'string') return { refusal: withoutId(list, id) }
  const index = found.items.findIndex((item) => item.id === id)
  const item = found.items[index]
  if (edit.type === 'add') {
    if (item) return { refusal: { name: 'id-is-taken', list, id } }
    touched.items.push({ in: edit.in, id })
    return placed(found, list, edit.item as Item, found.items, edit.before)
  }
  if (!item) return { refusal: { name: 'unknown-item', list, id } }
  switch (edit.type) {
    case 'change': {
      const changed = itemChanged(item, edit, found)
      if ('refusal' in changed) return changed
      touched.items.push({ in: edit.in, id })
      return { value: found.withItems(replaced(found.items, index, changed.value)) }
    }
    case 'move': {
      if (edit.before === id) return { value: day }
      return placed(found, list, item, without(found.items, index), edit.before)
    }
    case 'remove': {
      touched.removed.push({ in: edit.in, id })
      return { value: found.withItems(without(found.items, index)) }
    }
    default:
      return edit satisfies never
  }
}

/** The items with one more among them, or why there is no such place. */
function placed(
  found: FoundList,
  list: string,
  item: Item,
  others: readonly Item[],
  before: string | null,
): Edited<EventDay> {
  const index = before === null ? others.length : others.findIndex(({ id }) => id === before)
  if (index < 0) return { refusal: { name: 'unknown-item', list, id: before ?? '' } }
  return { value: found.withItems([...others.slice(0, index), item, ...others.slice(index)]) }
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, other) => other !== index)
}

function itemChanged(
  item: Item,
  { in: { list }, set }: Extract<Edit, { type: 'change' }>,
  { path }: FoundList,
): Edited<Item> {
  let changed: object = item
  for (const [name, value] of Object.entries(set)) {
    const schema = name === 'id' ? null : itemFieldSchema(path, name)
    if (!schema) return { refusal: unknownField(list, item.id, name, value) }
    changed = withField(changed, name, givenValue(schema, value))
  }
  return { value: changed as Item }
}

/** `undefined`: the field is to be taken away. */
function givenValue(schema: z.core.$ZodType, value: unknown): unknown {
  return value === null && isLeftOutByNull(schema) ? undefined : value
}

/** The draft as its schema reads what was touched in it, or what is wrong there. */
function asRead(draft: EventDay, touched: Touched): Edited<EventDay> {
  let day = draft
  for (const name of touched.fields) {
    const schema = dayFieldSchema(name)
    if (!schema) continue
    const read = readBy(schema, [name], Reflect.get(day, name), day)
    if ('refusal' in read) return read
    day = withField(day, name, read.value) as EventDay
  }
  for (const { in: address, id } of touched.items) {
    const found = foundList(day, address)
    const index = found?.items.findIndex((item) => item.id === id) ?? -1
    // What was added or changed may have been removed since.
    if (!found || index < 0) continue
    const { item } = schemasOf(found.path)
    const read = readBy(item, [...found.path, index], found.items[index], day)
    if ('refusal' in read) return read
    day = found.withItems(replaced(found.items, index, read.value as Item))
  }
  for (const { in: address } of [...touched.items, ...touched.removed]) {
    const found = foundList(day, address)
    if (!found) continue
    const read = readBy(schemasOf(found.path).length, found.path, found.items, day)
    if ('refusal' in read) return read
  }
  return { value: day }
}

function readBy(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  value: unknown,
  day: EventDay,
): Edited<unknown> {
  const parsed = z.safeParse(schema, value, { reportInput: true })
  if (parsed.success) return { value: parsed.data }
  const [issue] = parsed.error.issues
  if (!issue) throw new Error('refused without an issue')
  const [problem] = problemsOf({ ...issue, path: [...path, ...issue.path] }, day)
  if (!problem) throw new Error('an issue without a problem')
  return { refusal: badField(day, problem) }
}

/** Of an item that something else still points at. */
function stillUsed(day: EventDay, { path, value }: DayProblem, { removed }: Touched) {
  const gone = removed.find(({ id }) => id === value)
  if (!gone) return null
  const { list, id } = itemAtPath(day, path)
  const by = list === null || id === null ? null : { list, id }
  return { name: 'still-used', list: gone.in.list, id: gone.id, by } as const
}

function badField(day: EventDay, { path, value, expected }: DayProblem): EditRefusal {
  return { name: 'bad-field', ...itemAtPath(day, path), value: shown(value), expected }
}

function withoutId(list: string, id: unknown): EditRefusal {
  const expected = { nl: 'een naam waaraan het te herkennen is', en: 'a name to know it by' }
  return { name: 'bad-field', list, id: null, field: 'id', value: shown(id), expected }
}

function unknownField(
  list: string | null,
  id: string | null,
  field: string,
  value: unknown,
): EditRefusal {
  const expected = { nl: 'geen veld met deze naam', en: 'no field of this name' }
  return { name: 'bad-field', list, id, field, value: shown(value), expected }
}

/** A value short enough for a sentence; `null` where there is none. */
function shown(value: unknown): string | null {
  if (value === undefined) return null
  const json = JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}...` : json
}

/** `slots[3].rooms[0]` as the item that it is in and the field of that. */
function itemAtPath(day: EventDay, path: string) {
  let within: unknown = day
  let list: string | null = null
  let id: string | null = null
  let field = path
  for (;;) {
    const [part = '', name = '', at] = /^\.?([^.[\]]+)\[(\d+)\]/.exec(field) ?? []
    const item: unknown = Reflect.get(Object(Reflect.get(Object(within), name)), Number(at))
    if (typeof item !== 'object' || item === null || !('id' in item)) break
    within = item
    list = name
    id = String(item.id)
    field = field.slice(part.length)
  }
  return { list, id, field: field.replace(/^\./, '') }
}

function unknownAround(day: EventDay, address: ListAddress): EditRefusal {
  if (!('phase' in address)) return { name: 'unknown-item', list: address.list, id: '' }
  const hasPhase = day.phases.some(({ id }) => id === address.phase)
  if (address.list === 'activities' && hasPhase)
    return { name: 'unknown-item', list: 'steps', id: address.step }
  return { name: 'unknown-item', list: 'phases', id: address.phase }
}
