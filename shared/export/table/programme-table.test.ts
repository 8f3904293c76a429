// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Item, smallDay } from '../../day/small-day.test-kit.ts'
import { readCsv } from '../../report/csv/read-csv.test-kit.ts'
import { programmeTable } from './programme-table.ts'
import { tableCsv } from './table-csv.ts'

/** The programme as CSV and read again, by the names of its columns. */
function rows(items: Item[], language: 'nl' | 'en' = 'nl'): Record<string, string>[] {
  const day = smallDay({ rooms: ['hall Plein', 'Zaal 1', 'Zaal 2'], items })
  const text = tableCsv(programmeTable(day, language), language)
  const [names = [], ...lines] = readCsv(text, language === 'nl' ? ';' : ',')
  return lines.map((cells) =>
    Object.fromEntries(names.flatMap((name, i) => (cells[i] ? [[name, cells[i]]] : []))),
  )
}

test('an item is a row: when and where, what and by whom', () => {
  const other = { rooms: ['zaal-1', 'zaal-2'], speakers: [{ nl: 'Bo' }, { nl: 'Li' }] }
  expect(rows([['Zilt, zout; zoet', '09:30', '10:15', { id: 'a', ...other }]])).toEqual([
    {
      ...{ Datum: '2026-03-13', Begin: '09:30', Einde: '10:15', Titel: 'Zilt, zout; zoet' },
      ...{ Zaal: 'Zaal 1; Zaal 2', Sprekers: 'Bo; Li', Soort: 'lezing' },
    },
  ])
})

test('only what was stated stands in it, and times are those of clocks', () => {
  const table = rows([
    ['Opening', '09:00'],
    ['Nog niet gepland', null],
    ['Nacht', '25:30', '27:00'],
    ['Tweede dag', '33:00', '34:00'],
  ])
  expect(table.map(({ Datum, Begin, Einde }) => [Datum, Begin, Einde])).toEqual([
    ['2026-03-13', '09:00', undefined],
    ['2026-03-14', '01:30', '03:00'],
    ['2026-03-14', '09:00', '10:00'],
    [undefined, undefined, undefined],
  ])
})

test('what goes on past midnight says on which date it ends', () => {
  const [row] = rows([['Hacken', '12:00', '37:45']])
  expect([row?.Datum, row?.Begin, row?.Einddatum, row?.Einde]).toEqual([
    ...['2026-03-13', '12:00', '2026-03-14', '13:45'],
  ])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a title that begins as %j is no formula',
  (title) => {
    const [row] = rows([[title, '09:00', '10:00', { id: 'a' }]], 'en')
    expect(row?.Title).toBe(`'${title}`)
  },
)
