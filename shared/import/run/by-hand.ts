// SPDX-License-Identifier: EUPL-1.2
import { keysOf } from '../compare/fitted-text.ts'
import type { ProposedItem, Understood } from '../understood.ts'

/** What somebody says of an item that the reader couldn't know. */
export type ItemByHand = Partial<
  Pick<ProposedItem, 'title' | 'date' | 'start' | 'end' | 'rooms' | 'kind' | 'isMoment'>
>

export type ByHand = {
  /** By an item's key. */
  changed: Readonly<Record<string, ItemByHand>>
  /** Made of lines that weren't understood. */
  added: readonly ProposedItem[]
}

export const NOTHING_BY_HAND: ByHand = { changed: {}, added: [] }

export type Settled = {
  understood: Understood
  /** Items as they were read, of those that were changed. */
  asRead: ReadonlyMap<string, ProposedItem>
}

/** What was understood, with what was changed and added by hand; each item has a key of its own. */
export function withByHand(understood: Understood, { changed, added }: ByHand): Settled {
  const keys = keysOf(understood.items.map(({ key }) => key))
  const asRead = new Map<string, ProposedItem>()
  const items = understood.items.map((item, i): ProposedItem => {
    const key = keys[i] ?? item.key
    const own = { ...item, key }
    if (!Object.hasOwn(changed, key)) return own
    asRead.set(key, own)
    return { ...own, ...changed[key], certainty: 'sure' }
  })
  const all = [...items, ...added]
  const rooms = all.flatMap((item) => (Array.isArray(item.rooms) ? item.rooms : []))
  const isAdded = ({ line }: { line: number }) => added.some(({ source }) => source.line === line)
  return {
    understood: {
      ...understood,
      items: all,
      rooms: [...new Set([...understood.rooms, ...rooms])],
      unread: understood.unread.filter((one) => !isAdded(one)),
    },
    asRead,
  }
}
