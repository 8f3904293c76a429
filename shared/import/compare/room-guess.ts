// SPDX-License-Identifier: EUPL-1.2
import type { Room } from '../../day/day.ts'
import type { ProposedItem } from '../understood.ts'
import { sameName } from './fitted-text.ts'
import { isFree, meets, type Stretch, stretchOf } from './stretch.ts'

export type RoomKind = Room['kind']

const HALL_NAME =
  /\b(grote zaal|great hall|main (hall|stage|room|auditorium)|plenair\w*|plenary|aula|auditorium|theat(er|re)(zaal)?|hoofd(zaal|podium)|ballroom|arena|(centrale|lecture) (hal|hall)|hal+)\b/i
const PLACE_NAME =
  /\b(foyer|lobby|lawn|tuin|garden|terras|terrace|buitenterras|strand|beach|plein|square|patio|binnenplaats|courtyard|entree|entrance|ontvangst|restaurant|kantine|canteen|cantine|caf[eé]|bar|brasserie|buiten|outside|outdoors?|gang|corridor|hallway|parking|parkeerplaats)\b/i
const EVERYBODYS =
  /\b(opening|opent|welkom|welcome|keynote|plenair\w*|plenary|afsluit\w*|sluiting|closing|slot(woord|sessie)?|awards?|prijsuitreiking)\b/i

/**
 * What each room is, by what goes on there and by its name: where only breaks are is a place, and
 * where everybody's items are is the hall, of which there is one.
 * @param names of rooms that the day doesn't have yet
 * @param hasHall whether the day has a hall already
 */
export function guessedRooms(
  names: readonly string[],
  items: readonly ProposedItem[],
  hasHall: boolean,
): Map<string, RoomKind> {
  const inRoom = itemsByRoom(items)
  const kinds = new Map<string, RoomKind>()
  for (const name of names) if (isPlace(name, inRoom)) kinds.set(sameName(name), 'place')
  const work = names.filter((name) => !kinds.has(sameName(name)))
  for (const name of work) kinds.set(sameName(name), 'break-out')
  const hall = hasHall ? null : hallAmong(work, inRoom)
  if (hall !== null) kinds.set(sameName(hall), 'hall')
  return kinds
}

type Held = { title: string; isWork: boolean; stretch: Stretch | null }
type ByRoom = Map<string, Held[]>

function itemsByRoom(items: readonly ProposedItem[]): ByRoom {
  const inRoom: ByRoom = new Map()
  for (const item of items) {
    if (!Array.isArray(item.rooms)) continue
    const isWork = !isFree(item.kind) && !item.isMoment
    const held = { title: item.title, isWork, stretch: stretchOf(item) }
    for (const name of item.rooms) {
      const list = inRoom.get(sameName(name))
      if (list) list.push(held)
      else inRoom.set(sameName(name), [held])
    }
  }
  return inRoom
}

function hallAmong(names: readonly string[], inRoom: ByRoom): string | null {
  const [only] = names
  if (only === undefined) return null
  if (names.length === 1) return only
  const scored = names.map((name) => ({ name, score: hallScore(name, inRoom) }))
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most))
  return best.score > 0 ? best.name : null
}

/** Minutes that people are there and nowhere else, with more for what only a hall is for. */
function hallScore(name: string, inRoom: ByRoom): number {
  const held = inRoom.get(sameName(name)) ?? []
  const minutes = held.reduce((sum, { title, isWork, stretch }) => {
    if (!isWork || !stretch || !isAlone(stretch, inRoom, name)) return sum
    return sum + stretch.till - stretch.from + (EVERYBODYS.test(title) ? 60 : 0)
  }, 0)
  return minutes + (HALL_NAME.test(name) ? 120 : 0)
}

/** Where nobody works, or what is called so and has nothing while something goes on elsewhere. */
function isPlace(name: string, inRoom: ByRoom): boolean {
  const held = inRoom.get(sameName(name)) ?? []
  const worked = held.filter(({ isWork }) => isWork)
  if (worked.length === 0) return held.length > 0 || PLACE_NAME.test(name)
  return PLACE_NAME.test(name) && worked.length < held.length
}

/** Whether nothing goes on in another room at that time. */
function isAlone(stretch: Stretch, inRoom: ByRoom, name: string): boolean {
  for (const [room, others] of inRoom) {
    if (room === sameName(name)) continue
    if (others.some(({ isWork, stretch: other }) => isWork && other && meets(other, stretch)))
      return false
  }
  return true
}
