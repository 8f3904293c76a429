// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { withSideItems } from '../../../shared/day/side-items.ts'
import { type Item, smallDay } from '../../../shared/day/small-day.test-kit.ts'
import { wallAt } from './small-wall.test-kit.ts'

const IN = { parent: 'hacken', scope: 'free' } as const

/** A night of hacking in one hall, with a meal and more beside it; some of it has no end. */
const night = withSideItems(
  smallDay({
    rooms: ['hall Aula'],
    items: [
      ['Opening', '14:00', '14:30'],
      ['Hacken', '14:30', '29:00', { kind: 'workshop', scope: 'free' }],
      ['MiniHack', '17:00', '18:00', { kind: 'workshop', ...IN }],
      ['Diner', '18:30', null, { kind: 'lunch', ...IN }],
      ['Smash Tournament', '20:00', null, { kind: 'workshop', ...IN }],
      ['Karaoke', '22:00', '23:00', { kind: 'workshop', ...IN }],
      ['Film', '22:30', '24:00', { kind: 'talk', ...IN }],
      ['Jurering', '29:00', '29:30', { scope: 'jury', kind: 'deliberation' }],
    ],
  }),
)

test('what goes on all the while heads the wall and keeps its digits, whatever goes on beside it', () => {
  const told = (time: string) => {
    const { title, label, minutes, beside, next } = wallAt(night, 'aula', time)
    return [title, label, minutes, beside.join(', '), next]
  }
  const until = (hours: number) => ['Hacken', 'Nog', hours * 60]
  expect(told('15:00')).toEqual([...until(14), '', 'MiniHack, om 17:00, 60 min'])
  expect(told('17:30')).toEqual([...until(11.5), 'MiniHack', 'Diner, om 18:30'])
  expect(told('18:15')).toEqual([...until(10.75), '', 'Diner, om 18:30'])
  expect(told('18:45')).toEqual([...until(10.25), 'Diner', 'Smash Tournament, om 20:00'])
  expect(told('20:30')).toEqual([...until(8.5), 'Smash Tournament', 'Karaoke, om 22:00, 60 min'])
  expect(told('22:45')).toEqual([...until(6.25), 'Karaoke, Film', 'Jurering, om 05:00, 30 min'])
  expect(told('25:00')).toEqual([...until(4), '', 'Jurering, om 05:00, 30 min'])
})

/** What a wall is headed by, and what goes on beside, while `inner` lies in `outer`. */
function headedBy(outer: Item, inner: Item, roomId: string, rooms = ['hall Hal', 'Een', 'Twee']) {
  const phases = [PHASE]
  const day = withSideItems(smallDay({ rooms, items: [outer, inner], phases }))
  const { title, beside } = wallAt(day, roomId, '12:40')
  return [title, ...beside]
}

const PHASE = {
  id: 'maken',
  number: 1,
  title: { nl: 'Maken' },
  goal: { nl: 'Iets maken' },
  materials: { listed: [], used: [] },
  steps: [{ id: 'stap', title: { nl: 'Bouwen' }, minutes: 180, activities: [] }],
}

const outer = (other: Item[3]): Item => ['Om', '11:00', '14:00', other]
const inner = (other: Item[3]): Item => ['In', '12:30', '13:00', { parent: 'om', ...other }]

test('a workshop in a room of its own takes the wall there, also of an item that is everywhere', () => {
  const block = outer({ kind: 'workshops', scope: 'free' })
  const hacking = outer({ kind: 'workshop', scope: 'free' })
  const one = inner({ kind: 'workshop', rooms: ['een'] })
  for (const around of [block, hacking]) {
    expect(headedBy(around, one, 'een')).toEqual(['In'])
    expect(headedBy(around, one, 'twee')).toEqual(['Om'])
  }
  // A grid of workshops that all rooms have is what the block is.
  expect(headedBy(block, inner({ kind: 'workshop', scope: 'rooms' }), 'een')).toEqual(['In'])
})

test('a workshop elsewhere, or side items here, take no digits from a room that works; a hall says where it is', () => {
  const items: Item[] = [
    outer({ kind: 'workshop', scope: 'free' }),
    inner({ kind: 'workshop', rooms: ['een'] }),
  ]
  const day = withSideItems(smallDay({ rooms: ['hall Hal', 'Een', 'Twee'], items }))
  expect(wallAt(day, 'twee', '12:40')).toMatchObject({ title: 'Om', minutes: 80, directions: [] })
  const before = { title: 'Om', minutes: 120, next: 'In, hier om 12:30, 30 min', directions: [] }
  expect(wallAt(day, 'een', '12:00')).toMatchObject(before)
  expect(wallAt(day, 'een', '12:40')).toMatchObject({ title: 'In', minutes: 20 })
  expect(wallAt(day, 'een', '13:10')).toMatchObject({ title: 'Om', minutes: 50 })
  expect(wallAt(day, 'hal', '12:40').directions).toEqual(['Nu Een: In'])
  const own = withSideItems(
    smallDay({
      rooms: ['Hackruimte', 'Twee'],
      items: [
        outer({ kind: 'workshop', rooms: ['hackruimte'] }),
        inner({ kind: 'lunch', rooms: ['hackruimte'] }),
      ],
    }),
  )
  expect(wallAt(own, 'hackruimte', '12:00')).toMatchObject({ minutes: 120, directions: [] })
})

test('what all rooms of an item have goes on beside it, written either way', () => {
  const own = outer({ kind: 'workshop', rooms: ['een'] })
  for (const kind of ['introduction', 'lunch', 'break', 'talk', 'workshop'] as const) {
    expect(headedBy(own, inner({ kind, rooms: ['een'] }), 'een')).toEqual(['Om', 'In'])
    const everywhere = outer({ kind: 'workshop', scope: 'rooms' })
    expect(headedBy(everywhere, inner({ kind, scope: 'free' }), 'een')).toEqual(['Om', 'In'])
  }
  const lone = inner({ kind: 'workshop', rooms: ['een'] })
  const free = outer({ kind: 'workshop', scope: 'free' })
  expect(headedBy(free, lone, 'een', ['Een'])).toEqual(['Om', 'In'])
})

test('teams put down a phase for a break; anything else for all of them goes on beside it', () => {
  const phase = outer({ kind: 'phase', phase: 'maken', scope: 'rooms' })
  expect(headedBy(phase, inner({ kind: 'break', scope: 'free' }), 'een')).toEqual(['In'])
  expect(headedBy(phase, inner({ kind: 'talk', scope: 'free' }), 'een')).toEqual(['Bouwen', 'In'])
})

test('everybody who is called together is what goes on, and a file has the last word', () => {
  const hacking = outer({ kind: 'workshop', scope: 'free' })
  expect(headedBy(hacking, inner({ scope: 'plenary' }), 'een')).toEqual(['In'])
  expect(headedBy(hacking, inner({ scope: 'plenary', isBeside: true }), 'een')).toEqual([
    'Om',
    'In',
  ])
  expect(headedBy(hacking, inner({ scope: 'free', isBeside: false }), 'een')).toEqual(['In'])
})

test('a break counts its own time, and where it has none only says what goes on around it', () => {
  const breakUntil = (end: string | null) => {
    const inside: Item = ['In', '12:30', end, { parent: 'om', kind: 'break', scope: 'free' }]
    const items = [outer({ kind: 'workshops', scope: 'free' }), inside]
    const { title, label, instruction, next } = wallAt(
      smallDay({ rooms: ['Een'], items }),
      'een',
      '12:40',
    )
    return { title, label, instruction, next }
  }
  const timed = { label: 'Nog', instruction: 'Tot 13:00.', next: 'Om, verder om 13:00' }
  expect(breakUntil('13:00')).toEqual({ title: 'In', ...timed })
  const untimed = { label: null, instruction: '‘Om’ tot 14:00', next: null }
  expect(breakUntil(null)).toEqual({ title: 'In', ...untimed })
})
