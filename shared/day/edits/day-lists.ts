// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import { EventDay } from '../day.ts'
import type { ListAddress } from './edit.ts'

/** What stands in a list of the day: fields, and an id among them. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string }

/** Where an item stands, as a path in the day: `['phases', 2, 'steps', 0]`. */
export type ItemPath = readonly (string | number)[]

/** A list where it stands in a day: its items, its path, and a day with others in their place. */
export type FoundList = {
  items: readonly Item[]
  path: ItemPath
  withItems(items: readonly Item[]): EventDay
}

/** Fields of the day that no edit changes: what a file is, and by which the hub knows the day. */
const KEPT_FIELDS = ['$schema', 'format', 'version', 'id']

/** The schema of one of the day's own fields, or `null` where an edit can't change such a one. */
export function dayFieldSchema(name: string): z.core.$ZodType | null {
  const schema = ownOf<z.core.$ZodType>(EventDay.def.shape, name)
  if (schema === null || KEPT_FIELDS.includes(name)) return null
  const { element } = listSchema(schema) ?? {}
  return element instanceof z.ZodMiniObject && ownOf(element.def.shape, 'id') ? null : schema
}

/** The list at an address, or `null` where the day has no such phase or step. */
export function foundList(day: EventDay, address: ListAddress): FoundList | null {
  if (!('phase' in address)) {
    const { list } = address
    const schema = ownOf<z.core.$ZodType>(EventDay.def.shape, list)
    if (schema === null) return null
    // A list that may be left out is, once nothing stands in it.
    const listOf = (after: readonly Item[]) =>
      after.length === 0 && isLeftOutByNull(schema) ? undefined : after
    return {
      items: itemsOf(day, list),
      path: [list],
      withItems: (after) => withField(day, list, listOf(after)) as EventDay,
    }
  }
  const inDay = day.phases as readonly Item[]
  const p = inDay.findIndex(({ id }) => id === address.phase)
  const phase = inDay[p]
  if (!phase) return null
  const withPhase = (after: Item) => ({ ...day, phases: replaced(inDay, p, after) }) as EventDay
  const steps = itemsOf(phase, 'steps')
  const path: ItemPath = ['phases', p, 'steps']
  if (address.list === 'steps') {
    return { items: steps, path, withItems: (after) => withPhase({ ...phase, steps: after }) }
  }
  const s = steps.findIndex(({ id }) => id === address.step)
  const step = steps[s]
  if (!step) return null
  return {
    items: itemsOf(step, 'activities'),
    path: [...path, s, 'activities'],
    withItems: (activities) =>
      withPhase({ ...phase, steps: replaced(steps, s, { ...step, activities }) }),
  }
}

/** What the items of a list have to be, and how many there may be. */
export function schemasOf(path: ItemPath): {
  item: z.core.$ZodType
  length: z.ZodMiniArray<z.ZodMiniUnknown>
} {
  let schema: z.core.$ZodType = EventDay
  for (const part of path) {
    const list = listSchema(schema)
    const inner = list ? list.element : shapeOf(schema)[part]
    if (!inner) throw new Error(`the day has no ${path.join('.')}`)
    schema = inner
  }
  const list = listSchema(schema)
  if (!list) throw new Error(`the day has no list ${path.join('.')}`)
  // How many there are is asked of a list as such, whatever it holds.
  const checks = (list.checks ?? []) as z.core.$ZodCheck<unknown[]>[]
  return { item: list.element, length: z.array(z.unknown()).check(...checks) }
}

/** The schema of one of an item's fields, or `null` where it has no such field. */
export function itemFieldSchema(path: ItemPath, name: string): z.core.$ZodType | null {
  return ownOf(shapeOf(schemasOf(path).item), name)
}

/** Whether a field of this schema is taken away by `null`: where `null` is no value, or says as much. */
export function isLeftOutByNull(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodMiniOptional
}

/** `whole` with a field set, or taken away. */
export function withField(whole: object, name: string, value: unknown): object {
  if (value !== undefined) return { ...whole, [name]: value }
  const { [name]: _gone, ...rest }: Record<string, unknown> = { ...whole }
  return rest
}

export function replaced<T>(list: readonly T[], index: number, item: T): T[] {
  const after = [...list]
  after[index] = item
  return after
}

function itemsOf(whole: object, list: string): readonly Item[] {
  return ownOf<readonly Item[]>(whole as Record<string, readonly Item[]>, list) ?? []
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema
  while (inner instanceof z.ZodMiniNullable || inner instanceof z.ZodMiniOptional) {
    inner = inner.def.innerType
  }
  return inner
}

function listSchema(schema: z.core.$ZodType) {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodMiniArray ? inner.def : null
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodMiniObject ? inner.def.shape : {}
}
