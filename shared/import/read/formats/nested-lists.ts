// SPDX-License-Identifier: EUPL-1.2
import { isObject, type JsonObject, objectsIn, textOf } from './json-values.ts'

/** Lists of what belongs to one item: people, links, marks. */
const OF_AN_ITEM =
  /^(speakers?|persons?|people|presenters?|authors?|hosts?|tags?|links?|categor(y|ies)|attachments?|questions?|answers?|sponsors?|resources|labels)$/i

/** What holds for all that stands in a list below it. */
const HANDED_DOWN = /^(date|datum|day|dag|room|zaal|location|locatie|stage|track|venue)$/i

const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * The items of days, rooms or tracks that hold them, as one list: each with the date, the room or
 * the track under which it stands. Empty where nothing is nested so.
 */
export function nestedItems(value: unknown): JsonObject[] {
  const items: JsonObject[] = []
  const isNested = walk(value, '', {}, items, 0)
  return isNested ? items : []
}

/** @returns whether any item stood in a list within another, or had something handed down */
function walk(
  value: unknown,
  under: string,
  given: JsonObject,
  items: JsonObject[],
  depth: number,
): boolean {
  if (depth > 6) return false
  if (Array.isArray(value)) {
    let isNested = false
    for (const entry of objectsIn(value)) {
      if (holdsLists(entry)) {
        isNested = true
        walkIn(entry, { ...given, ...handedDown(entry, under) }, items, depth)
      } else items.push({ ...given, ...entry })
    }
    return isNested || Object.keys(given).length > 0
  }
  return isObject(value) && walkIn(value, { ...given, ...handedDown(value, '') }, items, depth)
}

function walkIn(entry: JsonObject, given: JsonObject, items: JsonObject[], depth: number): boolean {
  let isNested = false
  for (const [key, inner] of Object.entries(entry)) {
    if (OF_AN_ITEM.test(key)) continue
    const isList = objectsIn(inner).length > 0
    if (!isList && !isObject(inner)) continue
    const more = isList && DATE.test(key) ? { date: key } : {}
    isNested = walk(inner, key, { ...given, ...more }, items, depth + 1) || isNested
  }
  return isNested
}

function holdsLists(entry: JsonObject): boolean {
  return Object.entries(entry).some(
    ([key, inner]) => !OF_AN_ITEM.test(key) && objectsIn(inner).length > 0,
  )
}

/** A day's date, and the name of a room or a track by the list in which it stands. */
function handedDown(entry: JsonObject, under: string): JsonObject {
  const own = Object.entries(entry).filter(
    ([key, inner]) => HANDED_DOWN.test(key) && textOf(inner) !== '' && !Array.isArray(inner),
  )
  const name = textOf(entry.name) || textOf(entry.title)
  const named =
    name !== '' && /^(rooms?|zalen|stages?|tracks?|venues?)$/i.test(under)
      ? { [/^track/i.test(under) ? 'track' : 'room']: name }
      : {}
  const label = textOf(entry.label) || textOf(entry.name) || textOf(entry.title)
  const isDay = /^(days|dagen)$/i.test(under) && !own.some(([key]) => /^dat/i.test(key))
  return { ...(isDay && label !== '' && { date: label }), ...named, ...Object.fromEntries(own) }
}
