// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Table } from '../../../shared/export/table/programme-table.ts'
import { xlsxOf } from './xlsx.ts'

async function sheetOf(rows: Table['rows']): Promise<{ cells: string[]; all: string }> {
  const table = { name: 'Programma', columns: [{ name: 'Kop', width: 10 }], rows }
  const files = unzipSync(new Uint8Array(await xlsxOf(table)))
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const strings = Array.from(read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g))
  const sheet = read('xl/worksheets/sheet1.xml')
  const cells = Array.from(
    sheet.matchAll(/<c ([^>]*)>(?:<v>([^<]*)<\/v>)?/g),
    ([, at = '', v = '']) => (at.includes('t="s"') ? `"${strings[Number(v)]?.[1]}"` : v),
  )
  return { cells, all: Object.keys(files).map(read).join('') }
}

test('dates and times are what a spreadsheet reckons with', async () => {
  const { cells } = await sheetOf([
    [{ kind: 'date', date: '2024-03-13' }],
    [{ kind: 'time', time: '09:30' }],
    [{ kind: 'time', time: '00:00' }],
    [{ kind: 'number', number: 35 }],
  ])
  // 2024-03-13 is day 45364 of a spreadsheet.
  expect(cells).toEqual(['"Kop"', '45364', String(9.5 / 24), '0', '35'])
})

test('no text is a formula, and none is changed for that', async () => {
  const texts = ['=1+1', '+1', '-1', '@A1', '&lt;b&gt;']
  const plain = texts.map((text) => text.replace('&lt;', '<').replace('&gt;', '>'))
  const { cells, all } = await sheetOf(plain.map((text) => [{ kind: 'text', text }]))
  expect(cells.slice(1)).toEqual(texts.map((text) => `"${text}"`))
  expect(all).not.toMatch(/<f[ >]/)
})
