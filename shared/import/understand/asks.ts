// SPDX-License-Identifier: EUPL-1.2
import { dateAfter, minutesOfClock } from '../read/clocks.ts'
import type { Source } from '../source.ts'
import type { Ask, Choice, ProposedItem, UnderstandOptions } from '../understood.ts'
import { type BlockItems, linesOf as linesOfBlock } from './block-items.ts'
import { type DaySettler, withoutItsYear } from './days.ts'
import { datesIn } from './words/dates.ts'
import { isRest } from './words/kinds.ts'

/** More than these nobody answers: the rest stays a proposal, shown as unsure. */
const MOST_ASKS = 4

export type AskInput = {
  source: Source
  options: UnderstandOptions
  items: ProposedItem[]
  days: DaySettler
  blocks: BlockItems
  language: string | null
}

/** What has to be asked of a file, the weightiest first, each at most once. */
export function asksOf(input: AskInput): Ask[] {
  const first = [
    dateAsk(input),
    yearAsk(input),
    columnsAsk(input),
    pairingAsk(input),
    halfAsk(input),
    daysAsk(input),
    audienceAsk(input),
    momentsAsk(input),
    roomsAsk(input),
  ].filter((ask) => ask !== null)
  const zone = timeZoneAsk(input, first)
  // Clocks that the file itself contradicts shift everything; others are the usual ones.
  const all =
    zone === null ? first : input.source.hasDoubtfulZone ? [zone, ...first] : [...first, zone]
  return all.slice(0, MOST_ASKS)
}

const ask = (
  name: Ask['name'],
  choices: Choice[],
  proposed: string,
  about: number[],
  texts: string[],
): Ask => ({
  id: name,
  name,
  choices,
  proposed,
  about: Array.from(new Set(about)).slice(0, 40),
  texts,
})

const linesOf = (items: ProposedItem[]) => items.map(({ source }) => source.line)
const titlesOf = (items: ProposedItem[]) => Array.from(new Set(items.map(({ title }) => title)))

function dateAsk({ items, days, options, source }: AskInput): Ask | null {
  const without = items.filter(({ date }) => date === null)
  const differing = items.filter(({ reasons }) => reasons.includes('weekday-differs'))
  const weekdays = Array.from(days.weekdays)
  if (items.length === 0) return null
  if (without.length === 0 && differing.length === 0 && weekdays.length === 0) return null
  if (source.events.length > 0 && without.length === 0) return null
  const dates = Array.from(new Set(differing.flatMap(({ date }) => date ?? [])))
  const choices = [...dates.map((date) => ({ id: date, text: date })), { id: 'no-date' }]
  const about = without.length > 0 ? without : differing
  const texts = weekdays.length > 0 ? weekdays : dates
  return ask('date', choices, options.answers.date ?? dates[0] ?? 'no-date', linesOf(about), texts)
}

function yearAsk({ items, days, options, source }: AskInput): Ask | null {
  const texts = Array.from(days.withoutYear)
  if (texts.length === 0) return null
  const about = items.filter(({ reasons }) => reasons.includes('year-assumed'))
  const year = about[0]?.date?.slice(0, 4) ?? options.today.slice(0, 4)
  const now = Number(options.today.slice(0, 4))
  const years = Array.from(new Set([year, String(now), String(now + 1)])).map((id) => ({
    id,
    text: id,
  }))
  const lines = linesOfDates(source, days.withoutYear)
  return ask('year', years, year, lines.length > 0 ? lines : linesOf(about), texts)
}

/** Where these dates stand. */
function linesOfDates({ blocks }: Source, dates: ReadonlySet<string>): number[] {
  return blocks
    .flatMap(linesOfBlock)
    .filter(({ text }) => datesIn(text).some((one) => dates.has(withoutItsYear(one) ?? '')))
    .map(({ line }) => line)
}

function columnsAsk({ blocks, options }: AskInput): Ask | null {
  const { swap } = blocks
  if (!swap) return null
  const proposed = options.answers.columns ?? 'swapped'
  const choices = [{ id: 'swapped' }, { id: 'as-named' }]
  return ask('columns', choices, proposed, [swap.line], [swap.rooms, swap.tracks])
}

function pairingAsk({ blocks, options }: AskInput): Ask | null {
  if (blocks.torn.length === 0) return null
  const choices = [{ id: 'paired' }, { id: 'in-order' }]
  return ask('pairing', choices, options.answers.pairing ?? 'paired', blocks.torn, [])
}

function halfAsk({ items, options }: AskInput): Ask | null {
  const about = items.filter(({ reasons }) => reasons.includes('half-of-day-assumed'))
  if (about.length === 0) return null
  const choices = [{ id: 'afternoon' }, { id: 'morning' }]
  const texts = about.map(({ start, title }) => `${start} ${title}`)
  return ask(
    'half-of-day',
    choices,
    options.answers['half-of-day'] ?? 'afternoon',
    linesOf(about),
    texts,
  )
}

/** A night that a programme goes through makes no two days of it. */
function daysAsk({ items, options }: AskInput): Ask | null {
  const dates = Array.from(new Set(items.flatMap(({ date }) => date ?? []))).sort()
  const [first, second] = dates
  if (first === undefined || second === undefined) return null
  const isOneNight =
    dates.length === 2 &&
    dateAfter(first, 1) === second &&
    items.some(({ date, start }) => date === second && start !== null && start < '05:30')
  if (isOneNight) return null
  const choices = [{ id: 'all' }, ...dates.map((date) => ({ id: date, text: date }))]
  return ask('days', choices, options.answers.days ?? 'all', [], dates)
}

/** A rest in one room, while something goes on in others; or what stands in one and is likely for all. */
function audienceAsk({ items, options, blocks }: AskInput): Ask | null {
  const isTable = blocks.mappings.length > 0
  const span = ({ start, end }: ProposedItem) =>
    start === null || end === null
      ? null
      : { from: minutesOfClock(start), till: minutesOfClock(end) }
  const about = items.filter((item) => {
    if (isTable && item.reasons.includes('audience-unclear')) return true
    const own = span(item)
    if (!isRest(item.kind) || item.rooms === null || item.rooms === '*' || !own) return false
    return items.some((other) => {
      const its = span(other)
      const isElsewhere = other !== item && other.date === item.date && !isRest(other.kind)
      return isElsewhere && its !== null && its.from < own.from && own.from < its.till
    })
  })
  if (about.length === 0) return null
  const texts = about.map(({ start, title }) => `${start} ${title}`)
  return ask(
    'audience',
    [{ id: 'own' }, { id: 'everybody' }],
    options.answers.audience ?? (about.every(({ rooms }) => rooms === '*') ? 'everybody' : 'own'),
    linesOf(about),
    texts,
  )
}

function momentsAsk({ items, options }: AskInput): Ask | null {
  const about = items.filter(({ reasons }) => reasons.includes('moment'))
  if (about.length === 0) return null
  const choices = [{ id: 'moments' }, { id: 'items' }]
  return ask(
    'moments',
    choices,
    options.answers.moments ?? 'moments',
    linesOf(about),
    titlesOf(about),
  )
}

/** Rounds and break-outs whose rooms stand nowhere; or no room at all, and no place either. */
function roomsAsk({ items, options, blocks, source }: AskInput): Ask | null {
  const proposed = options.answers.rooms
  const split = items.filter(
    ({ rooms, title }) =>
      rooms === null &&
      /ronde|\brounds?\b|break-?out|deelsessies|parallel|subgroep|runde\b/i.test(title),
  )
  const assumed = items.filter(({ reasons }) => reasons.includes('audience-unclear'))
  if (split.length > 0) {
    const about = [...split, ...assumed]
    const choices = [{ id: 'not-given' }, { id: 'one-hall' }]
    return ask('rooms', choices, proposed ?? 'not-given', linesOf(about), titlesOf(split))
  }
  const hasNone = items.length > 0 && items.every(({ rooms }) => rooms === null || rooms === '*')
  if (!hasNone || blocks.location !== null || source.events.length > 0) return null
  return ask('rooms', [{ id: 'one-hall' }, { id: 'not-given' }], proposed ?? 'one-hall', [], [])
}

/**
 * Asked where the file gives none and may well come from elsewhere: it is in another language, it
 * claims a zone that it doesn't mean, or its day has to be asked anyway.
 */
function timeZoneAsk({ source, options, items, language }: AskInput, others: Ask[]): Ask | null {
  if (source.timeZone !== null || items.length === 0) return null
  // Dutch has one zone, whoever reads it; other languages are spoken in many.
  const isElsewhere = language !== 'nl'
  const isDateAsked = others.some(({ name }) => name === 'date' || name === 'year')
  const isUtc = source.events.some(({ at }) => 'from' in at)
  if (!source.hasDoubtfulZone && !isElsewhere && !isDateAsked && !isUtc) return null
  const proposed =
    options.answers['time-zone'] ?? (source.hasDoubtfulZone ? 'venue' : options.timeZone)
  const own = { id: options.timeZone, text: options.timeZone }
  if (source.hasDoubtfulZone) {
    const [first] = items
    const texts = first?.start ? [first.start] : []
    return ask('time-zone', [{ id: 'venue' }, { id: 'utc' }], proposed, [], texts)
  }
  return ask('time-zone', [own, { id: 'UTC', text: 'UTC' }], proposed, [], [])
}
