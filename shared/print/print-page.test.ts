// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../day/day.ts'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import { smallDay } from '../day/small-day.test-kit.ts'
import { packedFor } from './parts/packing-list.ts'
import { printPage, printPart } from './print-page.ts'
import type { PrintInput } from './print-part.ts'
import { PRINT_PARTS, type PrintPartId } from './print-paths.ts'

const BASE = 'http://192.168.10.20:4500'
// What a code holds is read from paper, in the browser's own tests.
const NO_CODE = { size: 21, bits: '0'.repeat(111) }
const STAATSPRINT = sampleDay('staatsprint')

function input(day: EventDay, changed: Partial<PrintInput> = {}): PrintInput {
  return { day, language: 'nl', joinBase: BASE, encodeQr: () => NO_CODE, ...changed }
}

function page(day: EventDay, part: PrintPartId | 'all' = 'all', changed: Partial<PrintInput> = {}) {
  const made = { part, paper: 'a4', script: '/assets/print.js', css: '', nonce: 'n' } as const
  return printPage({ ...input(day, changed), ...made })
}

/** What stands on each of a part's sheets, without its marks. */
function sheets(day: EventDay, part: PrintPartId, changed: Partial<PrintInput> = {}): string[] {
  return printPart(part, input(day, changed)).sheets.map((sheet) =>
    String(sheet)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

test('all of a day is posters and signs for rooms, tents for teams, and a sheet of each list', () => {
  const counts = PRINT_PARTS.map((part) => [part, sheets(STAATSPRINT, part).length])
  expect(Object.fromEntries(counts)).toEqual({
    ...{ posters: 7, doors: 7, tents: 12, 'run-sheet': 1, packing: 1, challenges: 3, jury: 1 },
    // Codes are made on the day, and printed by themselves.
    'juror-cards': 0,
  })
  expect(page(STAATSPRINT).match(/<section class="sheet/g)).toHaveLength(32)
  expect(page(STAATSPRINT)).not.toContain('class="missing"')
})

test('a poster has the code to scan, and the same to type', () => {
  const [hall = ''] = sheets(STAATSPRINT, 'posters')
  for (const text of [
    'Grote zaal',
    'Staatsprint',
    'samen-vooruit',
    '192.168.10.20:4500',
    'GW 4D',
  ]) {
    expect(hall).toContain(text)
  }
})

test('a team’s tent has the team’s own code, and the room’s where it has none', () => {
  const teams = STAATSPRINT.teams.map((team) =>
    team.id === 'delta' ? { ...team, joinCode: 'CDFG', table: { nl: 'Tafel 4' } } : team,
  )
  const asked: string[] = []
  const encodeQr = (text: string) => {
    asked.push(text)
    return NO_CODE
  }
  const tents = sheets({ ...STAATSPRINT, teams }, 'tents', { encodeQr })
  expect(tents.filter((tent) => tent.includes('CD FG'))).toHaveLength(1)
  expect(tents.find((tent) => tent.includes('CD FG'))).toContain('Zaal 2 · Tafel 4')
  expect(asked).toContain(`${BASE}/T/CDFG`.toUpperCase())
  expect(tents.find((tent) => tent.includes('Veer'))).toContain('K7 QM')
})

test('a part without sheets says why, and the others are printed', () => {
  const day = smallDay({ rooms: ['hall Zaal'], items: [['Praatje', '09:00', '10:00']] })
  const missing = PRINT_PARTS.filter((part) => printPart(part, input(day)).missing !== null)
  expect(missing).toEqual(['posters', 'tents', 'packing', 'challenges', 'jury', 'juror-cards'])
  expect(page(day).match(/class="missing"/g)).toHaveLength(5)
  expect(page(day)).toContain('Tafelbordjes zijn weggelaten: er zijn geen teams.')
})

test('without an address there are no posters, and tents have the code alone', () => {
  const part = printPart('posters', input(STAATSPRINT, { joinBase: null }))
  expect([part.sheets.length, part.missing]).toEqual([0, expect.stringContaining('nog geen adres')])
  const [tent = ''] = sheets(STAATSPRINT, 'tents', { joinBase: null })
  expect(tent).toContain('D6 XF')
})

test('a door says what goes on behind it, and where everybody is meanwhile', () => {
  const [hall = '', room = ''] = sheets(STAATSPRINT, 'doors')
  expect(hall).toContain('10:30 Wat is het probleem? in de werkzalen')
  expect(hall).toContain('12:30 Lunch! 13:15')
  expect(room).toContain('10:30 Wat is het probleem? 11:40')
  expect(room).toContain('15:45 Flip-over pitches + vragen juryleden Grote zaal')
})

test('a door says for whom an item is, and leaves room for what people bring on the day', () => {
  const [, room = ''] = sheets(
    smallDay({
      rooms: ['hall Plein', 'Rood'],
      groups: [{ id: 'a', title: { nl: 'Groep A' } }],
      items: [
        ['Uitleg', '09:00', '10:00', { rooms: ['rood'], groups: ['a'] }],
        [
          'Rondes',
          '10:00',
          '12:00',
          {
            ...{ kind: 'workshops', scope: 'free' },
            rounds: [
              { id: 'r1', start: '10:00', end: '10:45' },
              { id: 'r2', start: '11:00', end: '11:45' },
            ],
          },
        ],
      ],
    }),
    'doors',
  )
  expect(room).toContain('09:00 Uitleg Groep A 10:00 Rondes 10:00 11:00')
})

test('an event of two days has a sign and a run sheet for each', () => {
  const day = smallDay({
    rooms: ['hall Zaal'],
    items: [
      ['Hacken', '14:00', '20:00'],
      ['Borrel', '25:00', '26:00'],
      ['Ontbijt', '33:00', '34:00'],
    ],
  })
  for (const part of ['doors', 'run-sheet'] as const) {
    const [first = '', second = '', ...more] = sheets(day, part)
    expect([first, second].map((text) => /\d+ maart/.exec(text)?.[0])).toEqual([
      '13 maart',
      '14 maart',
    ])
    expect(first).toMatch(/14:00 .*01:00 .*Borrel/)
    expect(second).toMatch(/09:00 .*Ontbijt/)
    expect(more).toEqual([])
  }
})

test('the run sheet has steps and activities with their minutes and materials', () => {
  const [text = ''] = sheets(STAATSPRINT, 'run-sheet')
  expect(text).toContain('10:30 35 Maak je hoofd leeg')
  expect(text).toContain('10:35 ± 10 Clusteren Groot vel papier of een wand')
  expect(text).toContain('Prioriteren 10 stippen p.p.')
  expect(text).toContain('12:30 45 Lunch!')
})

test('the packing list has every material once, with the phases that it is for', () => {
  const packed = packedFor(STAATSPRINT)
  const notes = packed.filter(({ material }) => material.nl === 'Post-its')
  expect(notes.map(({ phases }) => phases.map(({ number }) => number))).toEqual([[1, 2, 3]])
  const [text = ''] = sheets(STAATSPRINT, 'packing')
  expect(text).toContain('Voor 12 teams.')
  expect(text).toContain('Zaal 1 × 2 Duin, Noord')
})

test('the run sheet has each team’s turn, in their order', () => {
  const parts = [
    { id: 'pitch', title: { nl: 'Pitch' }, minutes: 3 },
    { id: 'vragen', title: { nl: 'Vragen' }, minutes: 2 },
  ]
  const slots = STAATSPRINT.slots.map((slot) =>
    slot.id === 'pitches' ? { ...slot, turns: { order: ['kade', 'veer'], parts } } : slot,
  )
  const [text = ''] = sheets({ ...STAATSPRINT, slots }, 'run-sheet')
  expect(text).toMatch(/15:45 5 Kade 15:45 3 Kade: Pitch 15:48 2 Kade: Vragen 15:50 5 Veer/)
})

test('jurors have a sheet each, with the teams in the order in which they pitch', () => {
  const criteria = ['Lef', 'Haalbaar'].map((nl) => ({ id: nl, title: { nl }, weight: 1, most: 10 }))
  const jury = { moments: ['pitches'], members: [{ nl: 'Ank' }, { nl: 'Bo' }], criteria }
  const parts = [{ id: 'pitch', title: { nl: 'Pitch' }, minutes: 3 }]
  const slots = STAATSPRINT.slots.map((slot) =>
    slot.id === 'pitches' ? { ...slot, turns: { order: ['kade', 'veer'], parts } } : slot,
  )
  const day = { ...STAATSPRINT, slots, jury: { ...jury, pitchMinutes: 3, teamCount: null } }
  const [first = '', second = '', ...more] = sheets(day, 'jury')
  expect(first).toMatch(/Ank .*Elke pitch duurt 3 minuten.* Lef Haalbaar .* 1 Kade 2 Veer 3 Duin/)
  expect([second.includes('Bo'), more.length]).toEqual([true, 0])
})

test('a jury’s sheet leaves out teams that were added to another, and a long word stands upright', () => {
  const criteria = [{ id: 'x', title: { nl: 'Implementatieondersteuning' }, weight: 1, most: 10 }]
  const jury = { moments: [], members: null, criteria, pitchMinutes: null, teamCount: null }
  const judgedTeamIds = STAATSPRINT.teams.flatMap(({ id }) => (id === 'veer' ? [] : id))
  const day = { ...STAATSPRINT, jury }
  const [text = ''] = sheets(day, 'jury', { judgedTeamIds })
  expect([text.includes('Veer'), text.includes('Delta')]).toEqual([false, true])
  expect(page(day, 'jury')).toContain('jury upright')
})

test('what the day says is text, wherever it stands', () => {
  const title = { nl: '"><script>alert(1)</script>' }
  const hostile: EventDay = {
    ...STAATSPRINT,
    title,
    rooms: STAATSPRINT.rooms.map((room) => ({ ...room, name: title })),
    teams: STAATSPRINT.teams.map((team) => ({ ...team, name: title })),
    slots: STAATSPRINT.slots.map((slot) => ({ ...slot, title })),
  }
  expect(page(hostile).match(/<script/g)).toEqual(['<script'])
  expect(page(hostile)).not.toMatch(/undefined|NaN|\[object|style="/)
})

test('a juror’s card has the code to scan and to type, and is not among all', () => {
  const jurors = [{ number: 2, code: 'CDFGHJKM', isChair: true }]
  const [card = ''] = sheets(STAATSPRINT, 'juror-cards', { jurors })
  for (const text of ['Jurylid 2', 'voorzitter', 'CDFG HJKM', '192.168.10.20:4500/J']) {
    expect(card).toContain(text)
  }
  expect(page(STAATSPRINT)).not.toContain('juror-card')
})
