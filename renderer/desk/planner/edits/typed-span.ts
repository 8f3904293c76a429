// SPDX-License-Identifier: EUPL-1.2
import { minutesOf } from '../../../../shared/day/time-of-day.ts'
import { typedTime } from '../../../../shared/day/typed-time.ts'
import type { PlanMinutes } from '../layout/plan.ts'

const DAY = 24 * 60
const LAST_MINUTE = 336 * 60 - 1

/** When an item is; `end` is `null` where nobody gave one. */
export type TypedSpan = { start: PlanMinutes; end: PlanMinutes | null }

const TIME = String.raw`\d{1,3}(?:[:.h ]?\d{2})`
const LENGTH = String.raw`\+\s*(\d{1,4})`
const PATTERNS = {
  both: new RegExp(`^(${TIME})\\s*(?:[-–—]|tot|to|until)\\s*(${TIME})$`),
  open: new RegExp(`^(${TIME})\\s*[-–—]$`),
  end: new RegExp(`^(?:[-–—]|tot|to|until)\\s*(${TIME})$`),
  length: new RegExp(`^${LENGTH}$`),
  start: new RegExp(`^(${TIME})(?:\\s*${LENGTH})?$`),
}

/**
 * Times as somebody types them in one field: `9.30` begins then and keeps its length, `9.30–10.15`
 * is both, `–10.15` ends then, `+45` lasts so long, `9.30–` has no end. Of the day of `before`, or
 * of the night after it. `null`: it is none of these.
 */
export function typedSpan(text: string, before: TypedSpan): TypedSpan | null {
  const typed = text.trim().toLowerCase()
  const midnight = Math.floor(before.start / DAY) * DAY
  const at = (time: string | undefined) => minutesAt(time, midnight)
  const lasts = before.end === null ? null : before.end - before.start
  const [, length] = PATTERNS.length.exec(typed) ?? []
  if (length !== undefined) return spanOf(before.start, before.start + Number(length))
  const [, from, to] = PATTERNS.both.exec(typed) ?? []
  if (from !== undefined) {
    const [start, end] = [at(from), at(to)]
    if (start === null || end === null) return null
    return spanOf(start, end <= start ? end + DAY : end)
  }
  const [, last] = PATTERNS.end.exec(typed) ?? []
  if (last !== undefined) {
    const end = at(last)
    if (end === null) return null
    return spanOf(before.start, end <= before.start ? end + DAY : end)
  }
  const [, openFrom] = PATTERNS.open.exec(typed) ?? []
  const [, only, plus] = PATTERNS.start.exec(typed) ?? []
  const start = at(openFrom ?? only)
  if (start === null) return null
  if (openFrom !== undefined) return spanOf(start, null)
  if (plus !== undefined) return spanOf(start, start + Number(plus))
  return spanOf(start, lasts === null ? null : start + lasts)
}

function minutesAt(text: string | undefined, midnight: PlanMinutes): PlanMinutes | null {
  const time = typedTime(text ?? '')
  return time === null ? null : midnight + minutesOf(time)
}

function spanOf(start: PlanMinutes, end: PlanMinutes | null): TypedSpan | null {
  const isDrawn = start >= 0 && (end ?? start) <= LAST_MINUTE
  return isDrawn && (end === null || end > start) ? { start, end } : null
}

/** A line that names an item in one go: `10.30 Koffie +15`, `Lunch`, `12.30–13.15 Lunch`. */
export function typedItem(
  text: string,
  before: { start: PlanMinutes; end: PlanMinutes },
): { title: string; span: { start: PlanMinutes; end: PlanMinutes } } | null {
  let rest = text.trim()
  let span: TypedSpan | null = before
  const head = new RegExp(`^(${TIME}(?:\\s*[-–—]\\s*${TIME})?)\\s+(?=\\S)`).exec(rest)
  if (head?.[1]) {
    const typed = typedSpan(head[1], span)
    if (typed) {
      span = typed
      rest = rest.slice(head[0].length)
    }
  }
  const tail = new RegExp(`\\s${LENGTH}(?:\\s*min)?$`).exec(rest)
  if (tail?.[1]) {
    span = { start: span.start, end: span.start + Number(tail[1]) }
    rest = rest.slice(0, tail.index)
  }
  const title = rest.trim()
  if (title === '' || span.end === null || span.end <= span.start) return null
  return { title, span: { start: span.start, end: span.end } }
}
