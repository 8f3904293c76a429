// SPDX-License-Identifier: EUPL-1.2
import type { Room, Slot } from '../../day/day.ts'
import type { ProposedItem } from '../understood.ts'
import { isFree, meets, type Stretch } from './stretch.ts'

export type Where = Pick<Slot, 'scope' | 'rooms' | 'place'>

/** When there are sessions in each room, of those that people work in. */
export type Sessions = ReadonlyMap<string, readonly Stretch[]>

/**
 * For whom an item is, and where: what is in the hall while nothing is elsewhere is everybody's, and
 * a break on a lawn is one of all rooms but those in which something goes on.
 * @param ids the rooms that the source names
 */
export function whereOf(
  item: ProposedItem,
  ids: readonly string[],
  stretch: Stretch | null,
  rooms: readonly Room[],
  sessions: Sessions,
): Where {
  const everybodys = isFree(item.kind) ? 'free' : 'plenary'
  if (!Array.isArray(item.rooms) || ids.length === 0) return { scope: everybodys }
  const work = rooms.filter(({ kind }) => kind !== 'place').map(({ id }) => id)
  const isBusy = (id: string) =>
    stretch !== null && (sessions.get(id) ?? []).some((other) => meets(other, stretch))
  const elsewhere = work.filter((id) => !ids.includes(id))
  const [place] = ids
  if (ids.length === 1 && place !== undefined && !work.includes(place)) {
    if (!elsewhere.some(isBusy)) return { scope: everybodys, place }
    return { scope: 'rooms', rooms: [place, ...elsewhere.filter((id) => !isBusy(id))], place }
  }
  const hall = rooms.find(({ kind }) => kind === 'hall')?.id
  const isForAll = elsewhere.length === 0 ? ids.length > 1 && isFree(item.kind) : false
  const isInHall = ids.length === 1 && place === hall && !elsewhere.some(isBusy)
  return isForAll || isInHall ? { scope: everybodys } : { scope: 'rooms', rooms: [...ids] }
}
