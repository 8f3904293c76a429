// SPDX-License-Identifier: EUPL-1.2

/** More than these under one name is no list of rooms but a number in something else. */
const MOST_ROOMS = 30

const TO = /\s*(?:\bt\/m\b|\bt\.?e\.?m\.?(?!\p{L})|\btot en met\b|\bthrough\b|\bto\b|\bbis\b)\s*/giu
const AND = /\s*(?:,\s*(?:en|and|und|et)\s|,|;|\+|&|\/|\s(?:en|and|und|et)\s)\s*/i
const NUMBER = '(?:\\d{1,2}[.:])?\\d{1,3}|[A-Z]'
/** A name with a number, a number under the name before it, and either as the first of several. */
const PART = new RegExp(
  `^(?:(\\p{L}[\\p{L}’' -]*?) ?)??(?<![\\p{L}])(${NUMBER})(?:(\\s*[–—]\\s*|\\s-\\s|-)(?:(\\p{L}[\\p{L}’' -]*?) )?(${NUMBER}))?$`,
  'u',
)

/** Names for several rooms, each with that for one. */
const PLURALS: [RegExp, string][] = [
  [/zalen$/i, 'zaal'],
  [/lokalen$/i, 'lokaal'],
  [/ruimte[sn]$/i, 'ruimte'],
  [/hallen$/i, 'hal'],
  [/tenten$/i, 'tent'],
  [/podia$/i, 'podium'],
  [/studio['’]s$/i, 'studio'],
  [/(kamer|room|hall|stage|studio|lab|atelier|salle|lounge|paviljoen)s$/i, '$1'],
  [/räume$/i, 'raum'],
  [/säle$/i, 'saal'],
]

/**
 * The rooms that a list with numbers names: `Zaal 1 t/m 4`, `Zaal 1, 2 en 3`, `rooms 1-4`, `Zaal A
 * t/m C en de foyer`; `null` where it is none. A hyphen may be part of a number (`Lokaal 2-14`): it
 * stands for a range behind a plural, or with spaces around it.
 *
 * @param isRoom for names; what is only numbered on from the first may have any other
 */
export function listedRooms(text: string, isRoom: (name: string) => boolean): string[] | null {
  if (!/[\d\p{Lu}]\s*$|[,;+&/]|\s(?:en|and|und|et)\s/u.test(text)) return null
  const parts = text.trim().replace(TO, '–').split(AND)
  const rooms: string[] = []
  let base: string | null = null
  const bases = new Set<string>()
  let isNumbered = false
  for (const part of parts) {
    const [, name, first, by, again, last] = PART.exec(part) ?? []
    if (first === undefined) {
      if (!isRoom(part)) return null
      rooms.push(part)
      bases.add(part)
      continue
    }
    if (name === undefined) isNumbered = true
    const own: string | null = name === undefined ? base : singular(name)
    if (own === null) return null
    base = own
    bases.add(own.toLowerCase())
    const isRange =
      last !== undefined && (by !== '-' || name === undefined || own !== name) && by !== undefined
    if (last !== undefined && !isRange) {
      rooms.push(part)
      continue
    }
    if (again !== undefined && singular(again).toLowerCase() !== own.toLowerCase()) return null
    const numbers = last === undefined ? [first] : numbersBetween(first, last)
    if (numbers === null) return null
    if (last !== undefined) isNumbered = true
    rooms.push(...numbers.map((number) => `${own} ${number}`))
  }
  if (!isNumbered || rooms.length < 2 || rooms.length > MOST_ROOMS) return null
  return bases.size === 1 || rooms.every(isRoom) ? rooms : null
}

function singular(name: string): string {
  for (const [plural, one] of PLURALS) {
    const match = plural.exec(name)
    if (!match) continue
    const single = match[0].replace(plural, one)
    const isCapital = /^\p{Lu}/u.test(match[0])
    return (
      name.slice(0, match.index) +
      (isCapital ? single[0]?.toUpperCase() : single[0]) +
      single.slice(1)
    )
  }
  return name
}

/** `1` to `4`, `1.02` to `1.05`, `A` to `C`. */
function numbersBetween(first: string, last: string): string[] | null {
  if (/^[A-Z]$/.test(first) || /^[A-Z]$/.test(last)) {
    if (first.length > 1 || last.length > 1) return null
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
    if (from < 65 || to < 65 || to <= from) return null
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at))
  }
  const floor = /^\d+[.:]/.exec(first)?.[0] ?? ''
  const digits = first.slice(floor.length)
  const until = last.startsWith(floor) ? last.slice(floor.length) : last
  const count = Number(until) - Number(digits) + 1
  if (/[.:]/.test(until) || count < 2 || count > MOST_ROOMS) return null
  return Array.from(
    { length: count },
    (_, at) => floor + String(Number(digits) + at).padStart(digits.length, '0'),
  )
}
