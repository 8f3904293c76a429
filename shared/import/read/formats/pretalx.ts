// SPDX-License-Identifier: EUPL-1.2
import type { LeftOut, SourceEvent } from '../../source.ts'
import { isoTime, isTimeZone } from '../clocks.ts'
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
 * pretalx' own JSON: talks, submissions or slots of its API (a page of them, or the bare list), or
 * the schedule that its widget loads. `null` for what is neither.
 */
export function readPretalx(value: unknown, places: JsonPlaces): ReadSchedule | null {
  const root = isObject(value) ? value : {}
  const list = objectsIn(value).length > 0 ? value : (root.results ?? root.talks ?? root.slots)
  const talks = objectsIn(list)
  if (!talks.some(isTalk)) return null
  const rooms = namesById(root.rooms)
  const speakers = namesById(root.speakers)
  const tracks = namesById(root.tracks)
  const leftOut: LeftOut[] = []
  const events = talks.flatMap((talk) => {
    const submission = isObject(talk.submission) ? talk.submission : talk
    const title = oneLine(
      textOf(submission.title) || textOf(talk.title) || textOf(talk.description),
    )
    const line = places.lineOf(textOf(submission.title) || textOf(talk.title))
    const placed = slotsOf(talk).flatMap((slot): SourceEvent[] => {
      const at = atOf(slot.start, slot.end, talk.duration ?? submission.duration)
      if (!at || title === '') return []
      const room = named(slot.room, rooms)
      const code = textOf(submission.code) || textOf(talk.code) || textOf(talk.id)
      return [
        {
          id: code === '' ? null : `pretalx:${code}`,
          title,
          at,
          rooms: room === '' ? [] : [room],
          speakers: speakersOf(submission.speakers ?? talk.speakers, speakers),
          track: named(submission.track ?? talk.track, tracks) || null,
          description: textOf(submission.abstract) || textOf(submission.description) || null,
          place: { line, text: title },
        },
      ]
    })
    if (placed.length === 0) {
      const reason = title === '' ? 'no-title' : 'no-time'
      leftOut.push({ line, text: title || textOf(talk.code), reason })
    }
    return placed
  })
  const zone = textOf(root.timezone)
  return {
    title: textOf(root.event_name) || textOf(root.name) || null,
    timeZone: isTimeZone(zone) ? zone : null,
    hasDoubtfulZone: false,
    events,
    leftOut,
  }
}

function isTalk(talk: JsonObject): boolean {
  if (!['code', 'slot', 'slots', 'submission'].some((key) => key in talk)) return false
  return slotsOf(talk).some(({ start }) => isoTime(textOf(start)) !== null)
}

/** Where and when: in the talk itself, in its slot, or in several. */
function slotsOf(talk: JsonObject): JsonObject[] {
  const several = objectsIn(talk.slots)
  if (several.length > 0) return several
  if (isObject(talk.slot)) return [talk.slot]
  return 'start' in talk ? [talk] : []
}

function namesById(value: unknown): Map<string, string> {
  return new Map(
    objectsIn(value).map((entry) => [
      textOf(entry.id) || textOf(entry.code),
      textOf(entry.name) || textOf(entry.title),
    ]),
  )
}

/** A name as such, in languages, inside an object, or by an id. */
function named(value: unknown, names: Map<string, string>): string {
  if (isObject(value) && 'name' in value) return textOf(value.name)
  const text = textOf(value)
  return names.get(text) ?? text
}

function speakersOf(value: unknown, names: Map<string, string>): string[] {
  return namesIn(value, 'name', 'public_name', 'fullName').map((name) => names.get(name) ?? name)
}
