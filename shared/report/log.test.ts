// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { PlayedJury, TEAM_1 } from '../features/jury/played-jury.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { LANGUAGES } from '../text.ts'
import { logCsv, reportCsv } from './csv/report-csv.ts'
import { inOneGo } from './fold/in-one-go.test-kit.ts'
import { logging } from './log.ts'
import { reportPage } from './page/report-page.ts'
import { happenedBy, reportAt, workedDay } from './worked-day.test-kit.ts'

function log(played: PlayedDay, language: 'nl' | 'en' = 'nl'): string[] {
  const happened = happenedBy(played, '23:00')
  return inOneGo(logging(happened, language)).map(({ time, who, where, what, isTakenBack }) =>
    [time, who, where, isTakenBack ? `(${what})` : what].filter((part) => part !== '').join(' | '),
  )
}

test('R9: the log tells every command in order, in Dutch', () => {
  expect(log(workedDay())).toEqual([
    '10:42:00 | regietafel 1 | Zaal 2 | +5 minuten, Clusteren',
    '11:02:10 | regietafel 1 | Zaal 3 | Stilgezet, Prioriteren',
    '11:06:40 | regietafel 1 | Zaal 3 | Verder, Prioriteren',
    '11:37:00 | regietafel 1 | Zaal 1 | Volgende → 2 Het probleem definiëren',
    '11:50:00 | regietafel 1 | Zaal 4 | (Volgende → Stemmen)',
    '11:51:00 | regietafel 1 | Ongedaan gemaakt: Volgende → Stemmen (Zaal 4, 11:50:00)',
    '11:58:00 | regietafel 1 | Zaal 5 | Terug → Bundelen',
  ])
})

test('R9: and in English', () => {
  expect(log(workedDay(), 'en')[3]).toBe(
    '11:37:00 | desk 1 | Room 1 | Next → 2 Defining the problem',
  )
})

test('R9: rooms that went to different places are told apart', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('10:42', 'next', ['zaal-2'])
  played.steer('10:43', 'next', 'all')
  expect(log(played)[1]).toBe(
    '10:43:00 | regietafel 1 | alle zalen | Volgende → Schetsen (Zaal 1, Zaal 3, Zaal 4, Zaal 5, Zaal 6); Prioriteren (Zaal 2)',
  )
})

test('R9: what the jury’s chair closes and opens is told; what jurors fill in is not', () => {
  const jury = new PlayedJury()
  const before = log(jury).length
  jury.juror('j2', { type: 'saveSheet', teamId: TEAM_1, scores: { nut: 8 } })
  jury.juror('j1', { type: 'closeSheets', isClosed: true })
  expect(log(jury).slice(before)).toEqual(['16:10:00 | juryvoorzitter | Juryformulieren gesloten'])
})

test('R9: what was taken back and carried out again stands as it was', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.lengthen('10:42', ['zaal-2'], 5 * MINUTE)
  played.desk('10:43', { type: 'undo', saw: 1 })
  played.desk('10:44', { type: 'redo', saw: 1 })
  expect(log(played)).toEqual([
    '10:42:00 | regietafel 1 | Zaal 2 | +5 minuten, Clusteren',
    '10:43:00 | regietafel 1 | Ongedaan gemaakt: +5 minuten, Clusteren (Zaal 2, 10:42:00)',
    '10:44:00 | regietafel 1 | Opnieuw uitgevoerd: +5 minuten, Clusteren (Zaal 2, 10:42:00)',
  ])
})

test('R9, R11: a workshop past midnight is told as clocks show it', () => {
  const day = sampleDay('zo-bouwen-wij')
  const slots = day.slots.map((slot) =>
    slot.id === 'workshops' ? { ...slot, start: '22:00', end: '25:00' } : slot,
  )
  const played = new PlayedDay({ ...day, slots })
  const times = { start: '23:30', end: '24:15' }
  played.desk('13:00', { type: 'schedule', slotId: 'nerds', rooms: ['ruimte-1'], ...times })
  expect(log(played)).toEqual([
    '13:00:00 | regietafel 1 | Werkruimte 1 | Ingepland, NeRDS leidraad softwareontwikkeling, 23:30–00:15',
  ])
})

test('R9: phones are counted together, for a quarter of an hour at most', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const join = (time: string, personId: string, teamId: string) =>
    played.take(
      on(played.planned, time),
      { kind: 'attendee', personId },
      { type: 'join', teamId, displayName: null },
    )
  join('09:30', 'p1', 'delta')
  join('09:31', 'p2', 'veer')
  join('09:32', 'p3', 'delta')
  played.phone('p2', { type: 'leave' })
  join('09:46', 'p4', 'veer')
  expect(log(played)).toEqual([
    '09:30:00 | telefoons | Meegedaan: Delta 2, Veer 1; weggegaan: 1',
    '09:46:00 | telefoons | Meegedaan: Veer 1',
  ])
})

test('R8: desks have the numbers that they have at the desk; the hub has none', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const by = (deskId: string) => ({ kind: 'desk', deskId }) as const
  const pair = (deviceId: string) =>
    ({ type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: 'Bij Jan' }) as const
  const at = on(played.planned, '09:00')
  played.take(at, by('hub'), pair('d1'))
  played.take(at, by('only-pairs'), pair('d2'))
  played.take(at, by('steers'), { type: 'show', rooms: ['zaal-1'], scene: 'join' })
  expect(log(played).map((line) => line.split(' | ')[1])).toEqual([
    'Zaalscherm',
    'regietafel 2',
    'regietafel 1',
  ])
  expect(played.state.history.desks).toEqual(['steers'])
})

test('R8: nobody and nothing that somebody typed is in the page or the tables', () => {
  const played = workedDay()
  played.phone('secret-person', { type: 'join', teamId: 'delta', displayName: 'Ada Lovelace' })
  played.phone('secret-person', { type: 'takeRole', roleId: 'time-keeper', isTaken: true })
  played.desk('12:00', { type: 'message', rooms: 'all', text: 'Kees, je auto staat in de weg' })
  const name = 'Bij de pc van Jan'
  played.desk('12:01', { type: 'pairDisplay', deviceId: 'secret-display', roomId: 'hal', name })
  const { planned } = played
  const happened = happenedBy(played, '14:10')
  const report = reportAt(played, '14:10')
  const texts = LANGUAGES.flatMap((language) => {
    const lines = inOneGo(logging(happened, language))
    const made = { day: planned, language, isRehearsal: false }
    const page = { ...made, report, log: lines, script: '', css: '', nonce: '' }
    return [reportCsv(report, made), logCsv(lines, made), reportPage(page)]
  })
  for (const secret of ['secret', 'Ada', 'Kees', 'pc van', 'deskId']) {
    expect(texts.filter((text) => text.includes(secret))).toEqual([])
  }
})
