// SPDX-License-Identifier: EUPL-1.2
import { clockAt, type ReadClock } from './clock-in-text.ts'

/** A time, or two as a range, as it stands in a text. Minutes since midnight. */
export type FoundTime = {
  at: number
  length: number
  start: number | null
  end: number | null
  /** am or pm stands with it. */
  hasHalf: boolean
  /** In words, as `half vier`: on a clock of twelve hours. */
  isSpoken: boolean
  /** Two numbers with a full stop, and nothing that makes them a time. */
  isWeak: boolean
}

const BEFORE =
  /(?<!\p{L})(?:(alle ore|ore|uiterlijk|ongeveer|tegen|around|approx\.?|about|gegen|spätestens|vers|van|vanaf|from|starting at|von|ab|de|dès|da|dalle|dal|tussen|between|zwischen|om|um|at|à|alle|rond|ca\.?|circa|ab ca\.|tot|until|till|bis|jusqu'à|jusqu’à|fino alle|t\/m)\s+)$/iu
const ONLY_END = /^(tot|until|till|bis|jusqu'à|jusqu’à|fino alle|t\/m)$/i
const BETWEEN =
  /\s*(?:[-–—−‐‑~→>]{1,2}|\/)\s*|\s+(?:tot en met|tot|t\/m|to|until|till|bis|à|au|al|alle|a|en|and|und|et)\s+(?:(?:ca\.?|circa)\s+)?/iuy

/** Numbers after these name a room, a version or a chapter. */
const NO_TIME_BEFORE =
  /(?:(?:zaal|ruimte|kamer|lokaal|room|raum|salle|sala|versie|version|v|artikel|art\.|§|hoofdstuk|chapter|bijlage|nr\.?|no\.?|tel\.?|fase|phase|stap|step|deel|part|groep|group|challenge|duration|duur|dauer|durée|durata|lasts|duurt)\s*\.?:?\s*|[€$£#+]\s?)$/iu

/** No line that says when something is, is longer. */
const LONGEST = 20_000

/** All times in a text, in the order in which they stand. */
export function timesIn(text: string): FoundTime[] {
  if (text.length > LONGEST) return timesIn(text.slice(0, LONGEST))
  const found: FoundTime[] = []
  const candidates =
    /\d{1,4}|\b(?:noon|midnight|middernacht|mitternacht|midi|minuit|half|halb|kwart|viertel|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|eins|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf)\b/giu
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const time = timeAt(text, match.index)
    if (!time) continue
    found.push(time)
    candidates.lastIndex = time.at + time.length
  }
  return found
}

function timeAt(text: string, at: number): FoundTime | null {
  // What stands right before it; a line may be as long as a book.
  const before = text.slice(Math.max(0, at - 40), at)
  if (/[\p{L}\d_]$/u.test(before) || /\d[.,:/-]$/.test(before)) return null
  if (NO_TIME_BEFORE.test(before)) return null
  const first = clockAt(text, at)
  if (!first) return null
  const prefix = BEFORE.exec(before)
  const word = prefix?.[1] ?? ''
  const from = prefix ? at - prefix[0].length : at
  const range = rangeFrom(text, at, first, word)
  if (range) return { ...range, at: from, length: range.length + (at - from) }
  if (first.isBare || first.isCompact) return null
  // `24h Code Jam`, `24 uur bouwen` is how long it takes.
  if (
    first.minutes === 1_440 &&
    word === '' &&
    /^24\s?(?:h|u|uur|hours?|stunden)/i.test(text.slice(at))
  )
    return null
  const isEnd = ONLY_END.test(word)
  return {
    at: from,
    length: at - from + first.length,
    start: isEnd ? null : first.minutes,
    end: isEnd ? first.minutes : null,
    hasHalf: first.half !== null,
    isSpoken: first.isSpoken,
    isWeak: first.isWeak,
  }
}

function rangeFrom(text: string, at: number, first: ReadClock, word: string): FoundTime | null {
  BETWEEN.lastIndex = at + first.length
  const between = BETWEEN.exec(text)
  if (!between) return null
  // `and` joins a range only after `between`; else it joins two times.
  const isAnd = /\b(en|and|und|et)\b/i.test(between[0])
  if (isAnd && !/^(tussen|between|zwischen)$/i.test(word)) return null
  const next = BETWEEN.lastIndex
  const second = clockAt(text, next)
  if (!second) return null
  // `23:50 - Midnight snack`: a word that begins a title ends no range.
  if (/^\p{L}/u.test(text.slice(next)) && /^\s+\p{L}/u.test(text.slice(next + second.length)))
    return null
  if (
    /^[./-]\d|^\s?(?:min|%|personen|people|jaar|januari|februari|maart|april|mei|juni|juli|aug|sep|okt|nov|dec)/i.test(
      text.slice(next + second.length),
    )
  )
    return null
  const isSaid = /^(van|from|von|de|dalle|dal|da|tussen|between|zwischen)$/i.test(word)
  // Two bare numbers are a time only where a word says so; and years are none.
  if (first.isBare && second.isBare && !(isSaid && !/[-/]/.test(between[0]))) return null
  if (first.isBare && second.isCompact) return null
  if (first.isCompact !== second.isCompact && (first.isCompact || second.isCompact)) {
    if (!(first.isCompact && !second.isBare)) return null
  }
  if (first.isCompact && second.isCompact && isYears(first, second)) return null
  if (/\//.test(between[0]) && (first.isBare || second.isBare)) return null
  return {
    at,
    length: next + second.length - at,
    ...rangeTimes(first, second),
    hasHalf: first.half !== null || second.half !== null,
    isSpoken: first.isSpoken,
    isWeak: first.isWeak && second.isWeak,
  }
}

const isYears = (first: ReadClock, second: ReadClock) =>
  [first, second].every(({ minutes }) => minutes >= 19 * 60 && minutes < 21 * 60)

/** One half of the day said for both: `9-10 am`, and `11-1 pm` begins in the morning. */
function rangeTimes(first: ReadClock, second: ReadClock): { start: number; end: number } {
  let start = first.minutes
  let end = second.minutes
  if (second.half !== null && first.half === null && start <= 12 * 60 + 59) {
    const inSame = (start % 720) + (second.half === 'pm' ? 720 : 0)
    start = inSame < end ? inSame : start % 720
  }
  if (first.half !== null && second.half === null && end <= 12 * 60 + 59) {
    const inSame = (end % 720) + (first.half === 'pm' ? 720 : 0)
    end = inSame > start ? inSame : (end % 720) + 720
  }
  // 12 hours of clocks without halves: 9.00-1.00 ends at one in the afternoon.
  if (end <= start)
    end += start >= 17 * 60 || end + 720 <= start ? 1_440 : end < 720 && start < 780 ? 720 : 1_440
  return { start, end }
}

/** How long something takes, in minutes: `(35 minuten)`, `1,5 uur`, `90'`, `1h30`. */
export function durationIn(text: string): { at: number; length: number; minutes: number } | null {
  const minutes = /(\d{1,3})\s?(?:min(?:uten|utes|uti|uut|ute|\.)?|['’′])(?!\p{L})/iu.exec(text)
  if (minutes?.[1])
    return { at: minutes.index, length: minutes[0].length, minutes: Number(minutes[1]) }
  const hours =
    /(\d{1,2})(?:[.,](\d{1,2}))?\s?(?:uur|hours?|hrs?|std|stunden?|heures?|ore|h)(?!\p{L})/iu.exec(
      text,
    )
  if (!hours?.[1]) return null
  const value = Number(`${hours[1]}.${hours[2] ?? 0}`)
  return { at: hours.index, length: hours[0].length, minutes: Math.round(value * 60) }
}
