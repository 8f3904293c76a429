// SPDX-License-Identifier: EUPL-1.2
import { freeId, idOf } from '../../id-of.ts'
import { isRecord, plainId } from './filled-in.ts'

type Fields = Record<string, unknown>

/** By list: the field that an item is called by, and the lists in it. */
type Lists = Readonly<Record<string, { by: string; inside?: Lists }>>

const LISTS: Lists = {
  rooms: { by: 'name' },
  challenges: { by: 'title' },
  teams: { by: 'name' },
  roles: { by: 'title' },
  groups: { by: 'title' },
  phases: {
    by: 'title',
    inside: { steps: { by: 'title', inside: { activities: { by: 'title' } } } },
  },
  slots: { by: 'title' },
}

/**
 * A day in which each item of each list has an id: one that was left out is made from its title. Where
 * a list holds a plain string, it is what the item is called.
 */
export function withIds(day: Fields, lists: Lists = LISTS): Fields {
  const fields = { ...day }
  for (const [list, { by, inside }] of Object.entries(lists)) {
    const items = day[list]
    if (!Array.isArray(items)) continue
    const whole = items.map((item) => (typeof item === 'string' ? { [by]: item } : item))
    const named = withOwnIds(whole, by)
    fields[list] = inside
      ? named.map((item) => (isRecord(item) ? withIds(item, inside) : item))
      : named
  }
  return fields
}

/** Items with ids: those that have none get one that is free. */
export function withOwnIds(items: readonly unknown[], by: string): unknown[] {
  const given = items.flatMap((item) => {
    return (isRecord(item) ? plainId(item.id) : null) ?? []
  })
  const taken = new Set(given)
  return items.map((item, index) => {
    if (!isRecord(item) || (item.id ?? null) !== null) return item
    const said = plainText(item[by])
    if (said === null) return item
    const id = freeId(idOf(said) ?? String(index + 1), taken)
    taken.add(id)
    return { id, ...withoutId(item) }
  })
}

function withoutId({ id, ...rest }: Fields): Fields {
  return rest
}

/** What a text says, in its first language. */
export function plainText(text: unknown): string | null {
  const said = isRecord(text) ? Object.values(text)[0] : text
  return typeof said === 'string' && said !== '' ? said : null
}
