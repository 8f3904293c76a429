// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from './any-day.test-kit.ts'
import { problemSentence } from './day-problem.ts'
import { parseDay, pathText } from './parse-day.ts'
import { sampleText } from './sample-day.test-kit.ts'

// biome-ignore lint/suspicious/noExplicitAny: a file that somebody broke has no type
type Broken = any

/** What is wrong with the sample day once `spoil` has been at it, in English. */
function problemsAfter(spoil: (day: Broken) => void): string[] {
  const day = JSON.parse(sampleText('staatsprint'))
  spoil(day)
  const parsed = parseDay(JSON.stringify(day))
  return 'day' in parsed ? [] : parsed.problems.map((problem) => problemSentence(problem, 'en'))
}

test('the sample days can be read', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    expect('day' in parseDay(sampleText(name))).toBe(true)
  }
})

test('every wrong field is named at once, with its value and what is expected', () => {
  const problems = problemsAfter((day) => {
    day.title = {}
    day.date = '2024-02-30'
    day.timeZone = 'Mars'
    day.language = 'fr'
    day.extra = 1
    delete day.roles
    day.rooms[0].joinCode = 'AB'
    day.rooms[1].viewing.diagonalInch = 'x'
    day.rooms[2].id = 'Zaal 2'
    day.phases[0].number = 1.5
    day.slots[0].title.nl = ''
    day.slots[2].start = '9:30'
    day.about.registration = 'nope'
    day.wifi.password = 'kort'
  })
  expect(problems.toSorted()).toEqual(
    [
      'title: {}; expected: a text in nl, en or both',
      'date: "2024-02-30"; expected: a date that exists',
      'timeZone: "Mars"; expected: a time zone such as Europe/Amsterdam',
      'language: "fr"; expected: one of "nl", "en"',
      'extra: 1; expected: no field of this name',
      'roles: missing; expected: a list',
      'rooms[0].joinCode: "AB"; expected: four characters of CDFGHJKMNPQRTWXY3467',
      'rooms[1].viewing.diagonalInch: "x"; expected: a number',
      'rooms[2].id: "Zaal 2"; expected: a name of a-z, 0-9 and -, at most 40 characters',
      'phases[0].number: 1.5; expected: a whole number',
      'slots[0].title.nl: ""; expected: at least 1 character',
      'slots[2].start: "9:30"; expected: a time such as 09:30',
      'about.registration: "nope"; expected: an address such as https://example.org',
      'wifi.password: "kort"; expected: at least 8 characters',
    ].toSorted(),
  )
})

test('a date that isn’t written as one is one problem, not two', () => {
  expect(problemsAfter((day) => (day.date = '13-3-2024'))).toEqual([
    'date: "13-3-2024"; expected: a date such as 2024-03-13',
  ])
})

test('names that point nowhere, twins and impossible times are found together', () => {
  const problems = problemsAfter((day) => {
    day.rooms[1].challenge = 'challenge-9'
    day.rooms[2].joinCode = day.rooms[1].joinCode
    day.teams[0].id = day.teams[1].id
    day.slots[4].end = '10:30'
    day.slots[5].phase = undefined
    day.slots[10].parent = 'nergens'
    day.jury.moments[0] = 'finale'
  })
  expect(problems).toEqual([
    'teams[1].id: "noord"; expected: a value that is not taken',
    'rooms[2].joinCode: "D6XF"; expected: a value that is not taken',
    'rooms[1].challenge: "challenge-9"; expected: one of challenge-1, challenge-2, challenge-3',
    expect.stringMatching(/^slots\[10\]\.parent: "nergens"; expected: one of opening, /),
    expect.stringMatching(/^jury\.moments\[0\]: "finale"; expected: one of opening, /),
    'slots[4].end: "10:30"; expected: later than 10:30',
    'slots[5].phase: missing; expected: the id of a phase, since kind is phase',
  ])
})

test('a room without a code is nobody’s twin, even where its id looks like one', () => {
  const problems = problemsAfter((day) => {
    delete day.rooms[1].joinCode
    day.rooms[1].id = '3467'
    day.rooms[2].joinCode = '3467'
    for (const team of day.teams) team.room = 'hal'
  })
  expect(problems).toEqual([])
})

test('one slot in another is as deep as it goes, and never round in circles', () => {
  const problems = problemsAfter((day) => {
    day.slots[9].parent = 'pauze'
  })
  expect(problems).toEqual([
    'slots[9].parent: "pauze"; expected: a slot that lies in no other itself',
    'slots[10].parent: "fase4"; expected: a slot that lies in no other itself',
  ])
})

test('an id that every object has by itself is no id', () => {
  expect(problemsAfter((day) => (day.slots[0].id = 'constructor'))).toHaveLength(1)
})

test('a file of another version is told so, and nothing else', () => {
  expect(problemsAfter((day) => Object.assign(day, { version: 2, title: 3 }))).toEqual([
    'version: 2; expected: 1, the only version that this program reads',
  ])
})

test('what isn’t JSON is told so; a byte order mark is no harm', () => {
  expect(parseDay('{"format":')).toMatchObject({
    problems: [{ path: '(file)', value: '{"format":' }],
  })
  expect('day' in parseDay(`\uFEFF${sampleText('staatsprint')}`)).toBe(true)
  expect(parseDay('[]')).toMatchObject({ problems: [{ path: '(file)' }] })
})

test('a problem reads in Dutch too, and a long value is cut short', () => {
  const expected = { nl: 'een lijst', en: 'a list' }
  expect(problemSentence({ path: 'roles', value: undefined, expected }, 'nl')).toBe(
    'roles: ontbreekt; verwacht: een lijst',
  )
  const long = problemSentence({ path: 'tips', value: 'x'.repeat(200), expected }, 'en')
  expect(long.length).toBeLessThan(120)
})

test('a path is written as in a program', () => {
  expect([pathText([]), pathText(['slots', 3, 'start'])]).toEqual(['(file)', 'slots[3].start'])
})

test('any day survives being written and read', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseDay(JSON.stringify(day))).toEqual({ day })
    }),
    { numRuns: 50, seed: 3 },
  )
})
