// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../day.ts'
import { editedBy } from '../edits/edited.ts'
import { sampleDay } from '../sample-day.test-kit.ts'
import { type Item, smallDay } from '../small-day.test-kit.ts'
import { adviceFor, stillOpen } from './advice-for.ts'

const ROOMS = ['hall Grote zaal', 'Zilt', 'Zand']
const organiser = {
  name: { nl: 'Gemeente' },
  contact: 'info@gemeente.example',
  erasesWithinDays: 7,
}
const small = (items: Item[], other: object = {}) =>
  smallDay({ rooms: ROOMS, items, organiser, ...other })
const said = (day: EventDay) =>
  adviceFor(day).map(({ name, about, minutes }) => [name, about?.id ?? null, minutes])

const ITEMS: Item[] = [
  ['Opening', '09:00', '09:30'],
  ['Werk', '10:00', '11:00', { scope: 'rooms' }],
  ['Zilte thee', '11:00', '11:45', { rooms: ['zilt'] }],
  ['Zilt water', '11:30', '12:00', { rooms: ['zilt'] }],
  ['Zanderig', '11:00', '12:00', { rooms: ['zand'] }],
  ['Lunch', '12:00', null, { kind: 'lunch', scope: 'free' }],
  ['Slot', '15:00', '15:30'],
]

test('advice names the item that it stands beside, and by how many minutes', () => {
  expect(said(small(ITEMS))).toEqual([
    ['room-twice', 'zilt-water', 15],
    ['no-end', 'lunch', 180],
    ['gap', 'opening', 30],
  ])
})

test('each remedy leaves a day of which that is not said any more', () => {
  const day = small(ITEMS)
  for (const { name, about, remedies } of adviceFor(day)) {
    expect(remedies.length).toBeGreaterThan(0)
    for (const { says, edits } of remedies) {
      const after = editedBy(day, edits)
      if ('refusal' in after) throw new Error(`${says.en}: ${JSON.stringify(after.refusal)}`)
      const left = adviceFor(after.value).filter((one) => one.name === name)
      expect(left.filter((one) => one.about?.id === about?.id)).toEqual([])
    }
  }
})

test('a phase says by how much its steps are longer or shorter than it is', () => {
  const day = sampleDay('staatsprint')
  const [phase] = day.phases
  const [first] = phase?.steps ?? []
  if (!phase || !first) throw new Error('the sample day has phases')
  const in_ = { list: 'steps', phase: phase.id } as const
  const longer = editedBy(day, [
    { type: 'change', in: in_, id: first.id, set: { minutes: (first.minutes ?? 0) + 400 } },
  ])
  if ('refusal' in longer) throw new Error(longer.refusal.name)
  expect(said(longer.value)).toEqual(
    expect.arrayContaining([['steps-too-long', 'fase1', expect.any(Number)]]),
  )
})

test('a material that an activity uses and nobody listed can be put on the list', () => {
  const day = sampleDay('staatsprint')
  const unlisted = adviceFor(day).filter(({ name }) => name === 'material-not-listed')
  const after = editedBy(
    day,
    unlisted.flatMap(({ remedies }) => remedies[0]?.edits ?? []),
  )
  if ('refusal' in after) throw new Error(after.refusal.name)
  expect(adviceFor(after.value).map(({ name }) => name)).not.toContain('material-not-listed')
})

test('a text that is missing in one of the languages that the day is in is said', () => {
  const both = (nl: string, en: string) => ({ title: { nl, en } })
  const day = small([
    ['A', '09:00', '10:00', both('Opening', 'Opening') as never],
    ['B', '10:00', '11:00', both('Werk', 'Work') as never],
    ['C', '11:00', '12:00', { description: { nl: 'Met thee' } }],
  ])
  const missing = adviceFor(day).filter(({ name }) => name === 'language-missing')
  expect(missing.map(({ name, says }) => [name, says.en])).toEqual([
    ['language-missing', '‘C’ lacks text in English'],
  ])
})

test('rooms are told of that lack what most of the others have, and a date that is over', () => {
  const teams = ['zilt', 'zand'].map((room) => ({ id: room, name: { nl: room }, room }))
  const rooms = [...ROOMS, 'Zee']
  const day = smallDay({
    rooms,
    items: [['Werk', '10:00', '11:00', { scope: 'rooms' }]],
    organiser,
    teams,
  })
  expect(said(day)).toEqual([['room-without-team', 'zee', null]])
  expect(stillOpen(day, { today: '2027-01-01' }).map(({ name }) => name)).toEqual([
    'date-has-passed',
  ])
  const farTexts = [{ roomId: 'zee', text: 'Lang', metres: 6.25, farthestMetres: 8.5 }]
  expect(stillOpen(day, { farTexts })[0]?.says.nl).toBe(
    '‘Lang’ is in Zee te lezen tot 6,2 m, en de verste stoel staat op 8,5 m: maak de tekst korter',
  )
})
