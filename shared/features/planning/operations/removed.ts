// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import { foundList } from '../../../day/edits/day-lists.ts'
import type { Edit, ListAddress } from '../../../day/edits/edit.ts'
import { changeSlot, slotsIn } from './slots.ts'

/**
 * Takes something out of the day, with what lies in it, and all mention of it: nothing points at
 * what is gone. A team whose room goes gets another one; an item that was only there has yet to be
 * given one.
 */
export function removed(day: EventDay, address: ListAddress, id: string): Edit[] {
  const isThere = foundList(day, address)?.items.some((item) => item.id === id)
  if (!isThere) return []
  return [...mentions(day, address.list, id), { type: 'remove', in: address, id }]
}

function mentions(day: EventDay, list: ListAddress['list'], id: string): Edit[] {
  switch (list) {
    case 'slots': {
      const inner = slotsIn(day, id).map((slot) => slot.id)
      return [...withoutMoments(day, [id, ...inner]), ...inner.map(slotRemoved)]
    }
    case 'rooms':
      return withoutRoom(day, id)
    case 'challenges':
      return day.rooms.flatMap((room) =>
        room.challenge === id
          ? [
              {
                type: 'change',
                in: { list: 'rooms' },
                id: room.id,
                set: { challenge: null },
              } as const,
            ]
          : [],
      )
    case 'teams':
      return day.slots.flatMap((slot) => {
        const order = slot.turns?.order
        if (!slot.turns || !Array.isArray(order) || !order.includes(id)) return []
        return [changeSlot(slot.id, { turns: { ...slot.turns, order: without(order, id) } })]
      })
    case 'phases':
      return day.slots.flatMap((slot) =>
        slot.phase === id ? [changeSlot(slot.id, { kind: 'item', phase: null })] : [],
      )
    case 'groups':
      return withoutGroup(day, id)
    case 'roles':
    case 'days':
    case 'steps':
    case 'activities':
    case 'imports':
      return []
    default:
      return list satisfies never
  }
}

function slotRemoved(id: string): Edit {
  return { type: 'remove', in: { list: 'slots' }, id }
}

function withoutMoments({ jury }: EventDay, ids: readonly string[]): Edit[] {
  const moments = jury?.moments.filter((id) => !ids.includes(id)) ?? []
  if (!jury || moments.length === jury.moments.length) return []
  return [{ type: 'changeDay', set: { jury: { ...jury, moments } } }]
}

function withoutRoom(day: EventDay, id: string): Edit[] {
  const kind = day.rooms.find((room) => room.id === id)?.kind
  const others = day.rooms.filter((room) => room.id !== id)
  const instead = (others.find((room) => room.kind === kind) ?? others[0])?.id
  const slots = day.slots.flatMap((slot) => {
    const rooms = slot.rooms?.includes(id) ? { rooms: without(slot.rooms, id) } : {}
    const place = slot.place === id ? { place: null } : {}
    const set = { ...rooms, ...place }
    return Object.keys(set).length === 0 ? [] : [changeSlot(slot.id, set)]
  })
  const teams = day.teams.flatMap((team): Edit[] =>
    team.room === id && instead !== undefined
      ? [{ type: 'change', in: { list: 'teams' }, id: team.id, set: { room: instead } }]
      : [],
  )
  return [...slots, ...teams]
}

function withoutGroup(day: EventDay, id: string): Edit[] {
  const rest = (groups: readonly string[]) => {
    const left = without(groups, id)
    return left.length === 0 ? null : left
  }
  const slots = day.slots.flatMap(({ id: slotId, groups }) =>
    groups?.includes(id) ? [changeSlot(slotId, { groups: rest(groups) })] : [],
  )
  const rooms = day.rooms.flatMap(({ id: roomId, groups }): Edit[] =>
    groups?.includes(id)
      ? [{ type: 'change', in: { list: 'rooms' }, id: roomId, set: { groups: rest(groups) } }]
      : [],
  )
  const teams = day.teams.flatMap(({ id: teamId, group }): Edit[] =>
    group === id
      ? [{ type: 'change', in: { list: 'teams' }, id: teamId, set: { group: null } }]
      : [],
  )
  return [...slots, ...rooms, ...teams]
}

function without(list: readonly string[], id: string): string[] {
  return list.filter((one) => one !== id)
}
