// SPDX-License-Identifier: EUPL-1.2
import { parseDay } from '../../../day/file/parse-day.ts'
import type { Block, Source, SourceProblem } from '../../source.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { LineFinder } from '../lines.ts'
import { dayEvents } from './day-file.ts'
import { isObject, type JsonObject, JsonPlaces, objectsIn, textOf } from './json-values.ts'
import { nestedItems } from './nested-lists.ts'
import { readPretalx } from './pretalx.ts'
import { type ReadSchedule, readScheduleJson } from './schedule.ts'
import { readSessionize } from './sessionize.ts'

type Part = Omit<Source, 'name' | 'encoding' | 'mended'>
type Problem = Omit<SourceProblem, 'file'>

/** A programme in JSON: whichever of the formats it is, or a list of objects as a table. */
export function readJson(json: string): { part: Part } | { problem: Problem } {
  const lines = new LineFinder(json)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { problem: brokenJson(json, String(error), lines) }
  }
  const places = new JsonPlaces(json, (offset) => lines.lineAt(offset))
  if (isObject(value) && value.format === 'zaalscherm-day') return readDay(json, places)
  const schedule = isObject(value) ? readScheduleJson(value, places) : null
  if (schedule) return { part: eventsPart('schedule-json', schedule) }
  const sessionize = readSessionize(value, places)
  if (sessionize) return { part: eventsPart('sessionize', sessionize) }
  const pretalx = readPretalx(value, places)
  if (pretalx) return { part: eventsPart('pretalx', pretalx) }
  const flat = longestList(value)
  const nested = nestedItems(value)
  const list = nested.length >= flat.length ? nested : flat
  if (list.length === 0) return { problem: { name: 'json-unknown', line: null, detail: '' } }
  if (list.length > MOST_ROWS) {
    return { problem: { name: 'too-many-rows', line: null, detail: String(MOST_ROWS) } }
  }
  return {
    part: {
      format: 'json',
      title: isObject(value) ? textOf(value.title) || textOf(value.name) || null : null,
      timeZone: null,
      hasDoubtfulZone: false,
      events: [],
      blocks: [tableOf(list, places)],
      leftOut: [],
    },
  }
}

export function eventsPart(format: Source['format'], read: ReadSchedule): Part {
  return { format, ...read, blocks: [] }
}

function readDay(json: string, places: JsonPlaces): { part: Part } | { problem: Problem } {
  const parsed = parseDay(json)
  if (!('day' in parsed)) {
    const [first] = parsed.problems
    const problem: Problem = { name: 'day-wrong', line: null, detail: first?.path ?? '' }
    return { problem: first ? { ...problem, day: first } : problem }
  }
  const { day } = parsed
  return {
    part: {
      format: 'day',
      title: Object.values(day.title)[0] ?? null,
      timeZone: day.timeZone,
      hasDoubtfulZone: false,
      ...dayEvents(day, places),
      blocks: [],
    },
  }
}

/** Engines tell the place as an offset, as a line, or not at all. */
function brokenJson(json: string, message: string, lines: LineFinder): Problem {
  const said = /line (\d+)/.exec(message)?.[1]
  const offset = /position (\d+)/.exec(message)?.[1]
  const isCut = endsTooSoon(json)
  const at = isCut ? json.length : offset === undefined ? wrongFrom(json) : Number(offset)
  const line = said && !isCut ? Number(said) : lines.lineAt(at)
  return { name: 'json-broken', line, detail: isCut ? 'cut' : '' }
}

/** Whether more text could still make it right. */
function endsTooSoon(json: string): boolean {
  try {
    JSON.parse(json)
    return false
  } catch (error) {
    const isAtEnd = Number(/position (\d+)/.exec(String(error))?.[1]) >= json.trimEnd().length
    return isAtEnd || /end of (JSON )?(input|data)|unterminated|EOF/i.test(String(error))
  }
}

/** The first letter that nothing behind it makes right, by halving. */
function wrongFrom(json: string): number {
  let right = 0
  let wrong = json.length
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2)
    if (endsTooSoon(json.slice(0, middle))) right = middle
    else wrong = middle
  }
  return right
}

function longestList(value: unknown, depth = 0): JsonObject[] {
  if (depth > 4) return []
  const own = objectsIn(value)
  const inner = isObject(value) ? Object.values(value) : []
  return inner
    .map((entry) => longestList(entry, depth + 1))
    .reduce((best, list) => (list.length > best.length ? list : best), own)
}

/** Objects as rows: their keys, taken apart into words, are the header. */
function tableOf(list: JsonObject[], places: JsonPlaces): Block {
  const keys = Array.from(new Set(list.flatMap((entry) => Object.keys(entry)))).slice(
    0,
    MOST_COLUMNS,
  )
  const header = keys.map((key) => ({
    text: key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]/g, ' '),
  }))
  const rows = list.map((entry) => {
    const cells = keys.map((key) => ({ text: listedText(entry[key]) }))
    return { line: places.lineOf(cells.find(({ text }) => text.length > 3)?.text ?? ''), cells }
  })
  return { kind: 'table', name: null, rows: [{ line: 1, cells: header }, ...rows] }
}

function listedText(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value)
  return value
    .map((entry) => (isObject(entry) ? textOf(entry.name ?? entry.title) : textOf(entry)))
    .join('; ')
}
