// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { Person } from '../../../shared/features/joining/people.ts'
import { EMPTY_MAP, type PersistentMap } from '../../../shared/state/facts/persistent-map.ts'
import { firstState } from '../../../shared/state/state.ts'
import { runOf } from '../../../shared/timeline/run.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import type { Audience } from '../../../shared/views/view.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { type ViewInput, Views } from './views.ts'

const DAY = sampleDay('staatsprint')
const TEAMS = ['delta', 'veer']

const phone = (number: number): Audience => {
  return { kind: 'attendee', personId: `p${number}`, roomId: 'zaal-2' }
}

function crowd(count: number): PersistentMap<Person> {
  let people: PersistentMap<Person> = EMPTY_MAP
  for (let number = 1; number <= count; number += 1) {
    const teamId = TEAMS[number % 2] ?? ''
    const roleIds = number === 3 ? ['teamcaptain'] : []
    people = people.set(`p${number}`, { teamId, number, displayName: null, roleIds })
  }
  return people
}

/** People, and how often somebody went through all of them. */
function watched(people: PersistentMap<Person>) {
  let looks = 0
  const copy: PersistentMap<Person> = people.set('p1', people.get('p1') as Person)
  Object.assign(copy, {
    [Symbol.iterator]: () => {
      looks += 1
      return people[Symbol.iterator]()
    },
  })
  return { people: copy, looks: () => looks }
}

function inputOf(people: PersistentMap<Person>): ViewInput {
  const first = firstState(DAY)
  const state = { ...first, joining: { ...first.joining, people } }
  return { state, playback: REAL_PLAYBACK, effectiveAt: null, presence: NOBODY }
}

test('a hall of phones that load their page has its people sorted once, for their links as well', () => {
  const views = new Views()
  const { people, looks } = watched(crowd(40))
  const input = inputOf(people)
  for (let number = 1; number <= 20; number += 1) {
    views.of(phone(number), input)
    views.messagesOf(phone(number), input)
  }
  expect(looks()).toBe(1)
})

test('a page shows who has joined by now, as if it were made for it alone', () => {
  const views = new Views()
  for (const people of [crowd(3), crowd(9), crowd(2)]) {
    const input = inputOf(people)
    for (const audience of [phone(1), phone(99)]) {
      expect(views.of(audience, input)).toEqual(viewFor(input.state, NOBODY, audience))
    }
  }
})

test('who takes a role is news to the phones of that team, and to no other phone', () => {
  const views = new Views()
  const people = crowd(6)
  const before = inputOf(people)
  const person = people.get('p4')
  if (!person) throw new Error('the fourth has joined')
  const after = inputOf(people.set('p4', { ...person, roleIds: ['timekeeper'] }))
  const numbers = [1, 2, 3, 4, 5, 6, 99]
  const viewsOf = (input: ViewInput) =>
    numbers.map((number) => views.messagesOf(phone(number), input)?.view)
  const first = viewsOf(before)
  const isNews = viewsOf(after).map((message, index) => message !== first[index])
  expect(isNews).toEqual(
    numbers.map((number) => TEAMS[number % 2] === person.teamId && number < 99),
  )
})

test('displays that are set alike get one message, and a trim changes that of its display alone', () => {
  const views = new Views()
  const input = inputOf(crowd(1))
  const paired = { roomId: 'zaal-2', name: '', pairedAt: 0, trimMs: 0, patternAt: null }
  const messages = (displays: ViewInput['state']['displays']) => {
    const state = { ...input.state, displays }
    return Object.keys(displays).map(
      (deviceId) => views.messagesOf({ kind: 'display', deviceId }, { ...input, state })?.view,
    )
  }
  const displays = { a: paired, b: { ...paired, name: 'Links' }, c: { ...paired } }
  const [a, b, c] = messages(displays)
  expect([a === b, b === c]).toEqual([true, true])
  const trimmed = messages({ ...displays, b: { ...paired, trimMs: 40 } })
  expect(trimmed.map((message) => message === a)).toEqual([true, false, true])
})

test('what goes on in another room is news to a display that tells of all rooms, and to no other', () => {
  const views = new Views()
  const { state, ...input } = inputOf(crowd(1))
  const paired = { roomId: 'zaal-2', name: '', pairedAt: 0, trimMs: 0, patternAt: null }
  const displays = { own: paired, all: { ...paired, showsAllRooms: true as const } }
  const of = (runs: ViewInput['state']['runs']) =>
    Object.keys(displays).map((deviceId) => {
      const now = { ...input, state: { ...state, displays, runs } }
      return views.messagesOf({ kind: 'display', deviceId }, now)?.view
    })
  const before = of(state.runs)
  const run = { ...runOf(state.runs, 'zaal-5'), pausedSince: 1 }
  const after = of({ ...state.runs, rooms: { ...state.runs.rooms, 'zaal-5': run } })
  expect(after.map((message, index) => message === before[index])).toEqual([true, false])
  expect(after[1]?.text).toContain('"pausedSince":1')
  expect(after[1]?.text).not.toContain('"organiser"')
})
