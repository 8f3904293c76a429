// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../any-day.test-kit.ts'
import { sampleText } from '../sample-day.test-kit.ts'
import { problemSentence } from './day-problem.ts'
import { parseDay, pathText } from './parse-day.ts'

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
    day.language = 'Frans'
    day.extra = 1
    day.roles = 3
    day.rooms[0].joinCode = 'AB'
    day.rooms[1].viewing.diagonalInch = 'x'
    day.rooms[2].id = '?'
    day.phases[0].number = 1.5
    day.slots[0].title.nl = ''
    day.slots[2].start = 'half tien'
    day.about.registration = 'nope'
    day.wifi.password = 'kort'
  })
  expect(problems.toSorted()).toEqual(
    [
      'title: {}; expected: a text in one language or more, such as {"nl": "Opening"}',
      'date: "2024-02-30"; expected: a date that exists',
      'timeZone: "Mars"; expected: a time zone such as Europe/Amsterdam',
      'language: "Frans"; expected: the code of a language, such as nl, en or fr',
      'extra: 1; expected: no field of this name',
      'roles: 3; expected: a list',
      'rooms[0].joinCode: "AB"; expected: four characters of CDFGHJKMNPQRTWXY3467',
      'rooms[1].viewing.diagonalInch: "x"; expected: a number',
      'rooms[2].id: "?"; expected: a name of a-z, 0-9 and -, at most 40 characters',
      'phases[0].number: 1.5; expected: a whole number',
      'slots[0].title.nl: ""; expected: at least 1 character',
      'slots[2].start: "half tien"; expected: a time such as 09:30; past midnight the hours run on, up to 335:59 (25:30 is half past one that night)',
      'about.registration: "nope"; expected: an address such as https://example.org',
      'wifi.password: "kort"; expected: at least 8 characters',
    ].toSorted(),
  )
})

test('a date that isn’t written as one is one problem, not two', () => {
  expect(problemsAfter((day) => (day.date = '13-3-24'))).toEqual([
    'date: "13-3-24"; expected: a date such as 2024-03-13',
  ])
})

test('names that point nowhere, twins and impossible times are found together', () => {
  const problems = problemsAfter((day) => {
    day.rooms[1].challenge = 'challenge-9'
    day.rooms[2].joinCode = day.rooms[1].joinCode
    day.teams[0].id = day.teams[1].id
    day.teams[2].joinCode = day.rooms[1].joinCode
    day.teams[3].joinCode = '3467'
    day.teams[4].joinCode = '3467'
    day.slots[4].end = '10:30'
    day.slots[5].phase = undefined
    day.slots[10].parent = 'nergens'
    day.jury.moments[0] = 'finale'
  })
  expect(problems).toEqual([
    'teams[1].id: "noord"; expected: a value that is not taken',
    'rooms[2].joinCode: "D6XF"; expected: a value that is not taken',
    'teams[2].joinCode: "D6XF"; expected: a value that is not taken',
    'teams[4].joinCode: "3467"; expected: a value that is not taken',
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

test('what is expected says what may stand there: null where it may, and any way to write a text', () => {
  const problems = problemsAfter((day) => {
    day.pitch = 3
    day.jury = 'no'
    day.title = 7
    day.slots[0].speakers = [7]
    day.slots[1].end = false
    day.slots[2].start = {}
    day.phases = 1
    day.rooms[1].viewing = 2
    delete day.wifi.password
    day.date = 5
  })
  const text = 'a text, such as "Opening" or {"nl": "Opening", "en": "Opening"}'
  expect(problems.toSorted()).toEqual(
    [
      'pitch: 3; expected: null or an object',
      'jury: "no"; expected: null or an object',
      'wifi.password: missing; expected: null or a text',
      'date: 5; expected: a date such as 2024-03-13',
      `title: 7; expected: ${text}`,
      `slots[0].speakers[0]: 7; expected: ${text}`,
      'slots[1].end: false; expected: null or a time such as 09:30; past midnight the hours run on, up to 335:59 (25:30 is half past one that night)',
      'slots[2].start: {}; expected: null or a time such as 09:30; past midnight the hours run on, up to 335:59 (25:30 is half past one that night)',
      'phases: 1; expected: a list',
      'rooms[1].viewing: 2; expected: an object',
    ].toSorted(),
  )
})

test('a plain string is a text in the day’s language, wherever a text may stand', () => {
  const day = JSON.parse(sampleText('staatsprint'))
  day.title = 'Proefdag'
  day.tips = ['Begin op tijd']
  day.slots[0].title = 'Opening'
  day.phases[0].steps[0].activities[0].instruction = 'Schrijf op'
  const parsed = parseDay(JSON.stringify(day))
  expect(parsed).toMatchObject({
    day: {
      title: { nl: 'Proefdag' },
      tips: [{ nl: 'Begin op tijd' }],
      about: day.about,
      phases: expect.arrayContaining([
        expect.objectContaining({ id: day.phases[0].id, goal: day.phases[0].goal }),
      ]),
    },
  })
  const [step] = 'day' in parsed ? (parsed.day.phases[0]?.steps ?? []) : []
  expect(step?.activities[0]?.instruction).toEqual({ nl: 'Schrijf op' })
  const english = parseDay(JSON.stringify({ ...day, language: 'en' }))
  expect(english).toMatchObject({ day: { title: { en: 'Proefdag' } } })
  expect(problemsAfter((broken) => (broken.title = ''))).toEqual([
    'title.nl: ""; expected: at least 1 character',
  ])
})

test('a time past midnight is told as the day writes it, and how far it goes', () => {
  const problems = problemsAfter((day) => {
    day.slots.at(-1).start = '14:00'
    day.slots.at(-1).end = '05:00'
  })
  expect(problems).toEqual([
    expect.stringMatching(/end: "05:00"; expected: later than 14:00; .*: 05:00 is 29:00 then$/),
  ])
  expect(problemsAfter((day) => (day.slots.at(-1).start = '336:00'))).toEqual([
    expect.stringContaining('up to 335:59'),
  ])
})

test('what would lie in the hour that spring skips is refused, in words', () => {
  const nightOf = (start: string, end: string) =>
    problemsAfter((day) => {
      day.date = '2026-03-28'
      Object.assign(day.slots.at(-1), { start, end })
    })
  expect(nightOf('26:00', '27:00')).toEqual([
    expect.stringContaining('later than 03:00 that night: the clocks go forward'),
  ])
  expect(nightOf('26:15', '27:15')).toHaveLength(1)
  expect(nightOf('26:45', '27:15')).toHaveLength(1)
  expect(nightOf('26:15', '27:16')).toEqual([])
  expect(nightOf('25:15', '26:15')).toEqual([])
})

test('an id that every object has by itself is no id', () => {
  expect(problemsAfter((day) => (day.slots[0].id = 'constructor'))).toHaveLength(1)
})

test('a file of another version is told so, and nothing else', () => {
  expect(problemsAfter((day) => Object.assign(day, { version: 4, title: 3 }))).toEqual([
    'version: 4; expected: 3, the only version that this program reads',
  ])
})

test('what isn’t JSON is told so; a byte order mark is no harm', () => {
  expect(parseDay('{"format":')).toMatchObject({
    problems: [{ path: '(file)', value: '{"format":' }],
  })
  expect('day' in parseDay(`\uFEFF${sampleText('staatsprint')}`)).toBe(true)
  expect(parseDay('[]')).toMatchObject({ problems: [{ path: '(file)' }] })
  const endless = `{"title":${'{"nl":'.repeat(50_000)}1${'}'.repeat(50_001)}`
  expect(parseDay(endless)).toMatchObject({ problems: [{ path: '(file)' }] })
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
      expect(parseDay(JSON.stringify(day))).toMatchObject({ day })
    }),
    { numRuns: 50, seed: 3 },
  )
})
