// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { editedBy } from '../../day/edits/edited.ts'
import { parseDay } from '../../day/file/parse-day.ts'
import { writtenDay } from '../../day/file/written-day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { choosable, proposedChoice } from '../compare/difference.ts'
import { keyByHand } from '../compare/proposal.ts'
import type { ProposedItem } from '../understood.ts'
import { NOTHING_BY_HAND } from './by-hand.ts'
import { ImportRun, type Look } from './import-run.ts'

const MAIL = `Programma 20 mei 2027

09.30 - 10.00 uur Inloop
10.00 - 10.45 uur Opening door Anna
10.45 - 11.00 uur Pauze
11.00 - 12.30 uur Aan de slag
Vragen? Bel gerust.`

const LOOK: Look = {
  options: { today: '2027-01-04', timeZone: 'Europe/Amsterdam', language: 'nl', answers: {} },
  byHand: NOTHING_BY_HAND,
  choices: {
    ...{ date: '2027-01-04', timeZone: 'Europe/Amsterdam', language: 'nl', from: 'mail' },
  },
  open: null,
  passed: null,
}

function runOf(text: string): ImportRun {
  const run = new ImportRun()
  expect(run.read({ text })).toBe(null)
  return run
}

function dayOf(run: ImportRun, leftOut: string[] = []): EventDay {
  const parsed = parseDay(run.day(leftOut, []))
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.day
}

const titles = ({ slots }: EventDay) => slots.map(({ start, title }) => `${start} ${title.nl}`)

test('a pasted programme becomes a day, each line with what became of it', () => {
  const run = runOf(MAIL)
  const shown = run.look(LOOK)
  expect(shown.lines.filter(({ fate }) => fate === 'item')).toHaveLength(4)
  const day = dayOf(run)
  expect(day.date).toBe('2027-05-20')
  expect(titles(day)[3]).toMatch(/^11:00 Aan de slag/)
})

test('a greeting and a signature are left quietly, and a sentence with a time is not', () => {
  const fates = runOf(
    [
      'Beste allemaal,',
      'We verwachten iedereen uiterlijk om 9.15 uur bij de balie van het gebouw.',
      '',
      'Programma donderdag 20 mei 2027',
      '',
      '09:30 Inloop  Foyer',
      '10:00 Opening  Zaal 1',
      '',
      'Neem je laptop mee!',
      '',
      'Groet,',
      'Marieke',
      'Kerkstraat 12',
      '1012 AB Amsterdam',
    ].join('\n'),
  )
    .look(LOOK)
    .lines.filter(({ text }) => text !== '')
    .map(({ fate }) => fate)
  const quiet = (count: number) => Array.from({ length: count }, () => 'none')
  expect(fates).toEqual(['none', 'unread', 'none', 'item', 'item', ...quiet(5)])
})

test('what was changed, added and left out by hand holds, and the next version leaves it so', () => {
  const run = runOf(MAIL)
  const [first, second] = run.look(LOOK).understood.items
  if (!first || !second) throw new Error('the mail has items')
  const added: ProposedItem = {
    ...{ ...second, key: keyByHand(8, 1), title: 'Vragen', start: '12:30', end: '13:00' },
    source: { line: 8, text: 'Vragen? Bel gerust.' },
  }
  const byHand = { changed: { [second.key]: { title: 'Welkom' } }, added: [added] }
  run.look({ ...LOOK, byHand })
  const day = dayOf(run, [first.key])
  expect(titles(day)).toEqual(
    expect.arrayContaining(['10:00 Welkom', '10:45 Pauze', '12:30 Vragen']),
  )
  expect(day.slots).toHaveLength(4)
  const later = runOf(MAIL.replace('12.30 uur Aan', '12.15 uur Aan'))
  const { comparison } = later.look({ ...LOOK, open: day })
  const differences = comparison?.differences ?? []
  const chosen = [...proposedChoice(differences)]
  expect(chosen).toEqual([expect.stringMatching(/^changed:aan-de-slag.*:end$/)])
  expect(choosable(differences)).toHaveLength(3)
  const applied = editedBy(day, later.edits(chosen, []))
  expect('value' in applied && titles(applied.value)).toEqual(titles(day))
})

test('descriptions are as long as one command can carry', () => {
  const talks = Array.from({ length: 700 }, (_, i) => ({
    ...{ id: i, guid: `g${i}`, title: `Talk ${i}`, persons: [], duration: '00:20' },
    description: 'Words. '.repeat(250),
  }))
  const rooms = Object.fromEntries(
    Array.from({ length: 70 }, (_, r) => {
      const own = talks.slice(r * 10, r * 10 + 10)
      return [
        `Room ${r}`,
        own.map((talk, i) => {
          const start = `${10 + Math.floor(i / 2)}:${i % 2 ? '30' : '00'}`
          return { ...talk, start, date: `2027-05-20T${start}:00+02:00`, room: `Room ${r}` }
        }),
      ]
    }),
  )
  const days = [{ index: 0, date: '2027-05-20', rooms }]
  const run = runOf(JSON.stringify({ schedule: { conference: { title: 'C', days } } }))
  const mail = runOf(MAIL)
  mail.look(LOOK)
  const open = dayOf(mail)
  const { comparison } = run.look({ ...LOOK, open })
  const edits = run.edits([...proposedChoice(comparison?.differences ?? [])], [])
  expect(edits.length).toBeGreaterThan(700)
  expect(JSON.stringify(edits).length).toBeLessThan(1_000_000)
})

test('a day of ours comes in whole, with what was put right by hand', () => {
  const staatsprint = sampleDay('staatsprint')
  const run = runOf(writtenDay(staatsprint))
  const [first, second] = run.look(LOOK).understood.items
  if (!first || !second) throw new Error('the day has items')
  expect(run.look(LOOK).format).toBe('day')
  expect(dayOf(run)).toEqual(staatsprint)
  run.look({ ...LOOK, byHand: { changed: { [first.key]: { title: 'Binnenkomen' } }, added: [] } })
  const after = dayOf(run, [second.key])
  expect(after.phases).toEqual(staatsprint.phases)
  expect(after.teams).toEqual(staatsprint.teams)
  expect(after.slots).toHaveLength(staatsprint.slots.length - 1)
  expect(after.slots.map(({ title }) => title.nl)).toContain('Binnenkomen')
})

test('what can’t be read says why, and is no day', () => {
  const run = new ImportRun()
  expect(run.read({ name: 'leeg.csv', bytes: new Uint8Array() })).toMatchObject({
    ...{ name: 'empty', file: 'leeg.csv' },
  })
  expect(() => run.look(LOOK)).toThrow()
})
