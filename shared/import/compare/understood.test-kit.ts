// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import type { ProposedItem, Understood } from '../understood.ts'
import type { DayChoices } from './proposal.ts'

export const CHOICES: DayChoices = {
  date: '2027-05-20',
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  from: 'programma.csv',
}

type Given = Partial<ProposedItem> & { title: string }

/** An item at `09:00-10:00` in rooms by name; in none, unless they are given. */
export function item(times: string, title: string, more: Partial<ProposedItem> = {}): ProposedItem {
  const [start = null, end = null] = times === '' ? [] : times.split('-')
  return proposed({ title, start, end, ...more })
}

function proposed(given: Given): ProposedItem {
  return {
    key: `test:${given.title}`,
    ...{ date: null, start: null, end: null, rooms: null, speakers: [], kind: 'talk' },
    ...{ isMoment: false, certainty: 'sure', reasons: [] },
    source: { line: 1, text: given.title },
    ...given,
  }
}

export function understoodOf(items: ProposedItem[], more: Partial<Understood> = {}): Understood {
  const rooms = [...new Set(items.flatMap((one) => (Array.isArray(one.rooms) ? one.rooms : [])))]
  const dates = [...new Set(items.flatMap(({ date }) => date ?? []))]
  return { dates, rooms, items, ask: [], unread: [], language: 'nl', ...more }
}

const anyText = fc.oneof(
  fc.constantFrom('Opening', 'Lunch', 'Workshop ronde 1', 'Keynote', 'Café', 'constructor', '—'),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const anyRoom = fc.constantFrom('Grote zaal', 'grote  Zaal', 'Zaal 2', 'Foyer', 'Studio É', 'X')

/** Whatever a reader might propose, sense or nonsense. */
export const anyItem: fc.Arbitrary<ProposedItem> = fc
  .record({
    key: fc
      .oneof(anyText, fc.string({ minLength: 300, maxLength: 400 }))
      .filter((key) => key !== ''),
    date: fc.constantFrom(
      null,
      '2027-05-20',
      '2027-05-21',
      '2027-05-22',
      '2028-01-01',
      '2027-02-30',
    ),
    start: fc.option(anyTime, { freq: 9 }),
    end: fc.option(fc.oneof(anyTime, fc.constantFrom('25:30', '36:00')), { freq: 4 }),
    title: anyText,
    rooms: fc.oneof(
      fc.constantFrom(null, '*' as const),
      fc.array(anyRoom, { minLength: 1, maxLength: 3 }),
    ),
    speakers: fc.array(anyText, { maxLength: 2 }),
    track: fc.option(fc.constantFrom('A', 'B', 'Groep C', 'Techniek'), { nil: undefined }),
    description: fc.option(anyText, { nil: undefined }),
    kind: fc.constantFrom(
      'talk',
      'item',
      'break',
      'lunch',
      'workshop',
      'workshops',
      'work',
      'phase',
    ),
    isMoment: fc.boolean(),
  })
  .map(({ track, description, ...rest }) =>
    proposed({
      ...rest,
      ...(track === undefined ? {} : { track }),
      ...(description === undefined ? {} : { description }),
    } as Given),
  )

export const anyUnderstood = fc
  .array(anyItem, { maxLength: 14 })
  .map((items) => understoodOf(items, { language: 'nl' }))
