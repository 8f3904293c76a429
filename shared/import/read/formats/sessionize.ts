// SPDX-License-Identifier: EUPL-1.2
import type { LeftOut, SourceEvent } from '../../source.ts'
import { oneLine } from '../lines.ts'
import {
  isObject,
  type JsonObject,
  type JsonPlaces,
  namesIn,
  objectsIn,
  textOf,
} from './json-values.ts'
import type { ReadSchedule } from './schedule.ts'
import { atOf } from './start-and-end.ts'

/**
 * What Sessionize gives away, whichever view: all data, the grid by day and room, or sessions by
 * group. `null` for what is none of them.
 */
export function readSessionize(value: unknown, places: JsonPlaces): ReadSchedule | null {
  const sessions = sessionsIn(value)
  if (!sessions.some(({ session }) => 'startsAt' in session)) return null
  const root = isObject(value) ? value : {}
  const rooms = byId(root.rooms)
  const speakers = byId(root.speakers)
  const categories = new Map(
    objectsIn(root.categories).flatMap(({ items }) => Array.from(byId(items))),
  )
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  const events = sessions.flatMap(({ session, room }): SourceEvent[] => {
    const title = oneLine(textOf(session.title))
    const line = places.lineOf(textOf(session.title))
    const at = atOf(session.startsAt, session.endsAt)
    if (!at || title === '') {
      leftOut.push({ line, text: title, reason: title === '' ? 'no-title' : 'no-time' })
      return []
    }
    const id = textOf(session.id)
    const name = room || textOf(session.room) || (rooms.get(textOf(session.roomId)) ?? '')
    // The grid has a plenary session in each room that it takes.
    if (session.isPlenumSession === true && seen.has(id)) return []
    seen.add(id)
    return [
      {
        id: id === '' ? null : `sessionize:${id}`,
        title,
        at,
        rooms: name === '' ? [] : [name],
        isForAll: session.isPlenumSession === true,
        speakers: namesIn(session.speakers, 'name', 'fullName').map(
          (speaker) => speakers.get(speaker) ?? speaker,
        ),
        track: trackOf(session, categories),
        description: textOf(session.description) || null,
        place: { line, text: title },
      },
    ]
  })
  return { title: null, timeZone: null, hasDoubtfulZone: false, events, leftOut }
}

function sessionsIn(value: unknown): { session: JsonObject; room: string }[] {
  if (isObject(value)) {
    return objectsIn(value.sessions).map((session) => ({ session, room: '' }))
  }
  return objectsIn(value).flatMap((group) => {
    const rooms = objectsIn(group.rooms)
    if (rooms.length > 0) {
      return rooms.flatMap((room) =>
        objectsIn(room.sessions).map((session) => ({ session, room: textOf(room.name) })),
      )
    }
    return objectsIn(group.sessions).map((session) => ({ session, room: '' }))
  })
}

function byId(value: unknown): Map<string, string> {
  return new Map(
    objectsIn(value).map((entry) => [
      textOf(entry.id),
      textOf(entry.fullName) || textOf(entry.name),
    ]),
  )
}

/** The first category that is called a track, in the views that have categories by name. */
function trackOf(session: JsonObject, categories: Map<string, string>): string | null {
  const named = objectsIn(session.categories).find(({ name }) =>
    /track|spoor|stroom/i.test(textOf(name)),
  )
  const first = namesIn(named?.categoryItems, 'name')[0]
  if (first) return first
  const [item] = namesIn(session.categoryItems, 'id')
  return (item === undefined ? undefined : categories.get(item)) ?? null
}
