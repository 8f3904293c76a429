// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../problem-words.ts'
import { unpacked } from './formats/zip.ts'
import { MOST_BYTES, MOST_ROWS } from './limits.ts'
import { readSource } from './read-source.ts'

const bytesOf = (text: string) => strToU8(text)

function sentenceOf(name: string, bytes: Uint8Array): string {
  const reading = readSource({ name, bytes })
  if (!('problem' in reading)) throw new Error(`${name} was read`)
  return problemSentence(reading.problem, 'en')
}

function sourceOf(name: string, bytes: Uint8Array) {
  const reading = readSource({ name, bytes })
  if ('problem' in reading) throw new Error(problemSentence(reading.problem, 'en'))
  return reading.source
}

describe('what can’t be read is told by file, line and way out', () => {
  test.each([
    ['big.json', new Uint8Array(MOST_BYTES + 1), '“big.json” is 24 MB, which is too large'],
    ['none.txt', new Uint8Array(), '“none.txt” is empty. Choose another file'],
    ['blank.csv', bytesOf(' \n\n'), '“blank.csv” is empty.'],
    [
      'plan.pdf',
      bytesOf('%PDF-1.7'),
      '“plan.pdf” is a PDF. Open it, select all, copy it and paste',
    ],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is of an old version of Office'],
    ['scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'is a picture.'],
    ['bytes.txt', new Uint8Array([1, 0, 2, 0, 0, 3, 4, 0, 0, 9]), 'is no text.'],
    ['long.csv', bytesOf('a;b;c\n'.repeat(MOST_ROWS + 2)), `has more than ${MOST_ROWS} rows.`],
    ['cut.json', bytesOf('{"schedule": {\n"conference":'), '“cut.json” (line 2) ends halfway.'],
    ['bad.json', bytesOf('[1,\n2,\nx]'), '“bad.json” (line 3) is no valid JSON.'],
    ['other.json', bytesOf('{"a": 1}'), 'is JSON without a programme.'],
    ['cut.xml', bytesOf('<?xml version="1.0"?>\n<schedule>\n<day>'), '“cut.xml” (line 3) is XML'],
    ['feed.xml', bytesOf('<?xml version="1.0"?><rss></rss>'), 'is no programme that we know.'],
    ['none.ics', bytesOf('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'is a calendar without events.'],
    [
      'later.zaalscherm',
      bytesOf('{"format": "zaalscherm-day", "version": 99}'),
      'is a day that isn’t right: version: 99;',
    ],
    [
      'half.xlsx',
      zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') }).slice(0, 40),
      'is damaged.',
    ],
    [
      'mail.docx',
      zipSync({ 'word/document.xml': bytesOf('<w/>') }),
      'is an archive without a workbook.',
    ],
  ])('%s', (name, bytes, sentence) => {
    expect(sentenceOf(name, bytes)).toContain(sentence)
  })

  test('what an archive unpacks to is counted, whatever it says of itself', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(unpacked(bomb, () => true, 2_000_000)).toEqual({ problem: 'zip-too-large' })
    expect(unpacked(bomb, () => false, 2_000_000)).toEqual({ files: new Map() })
  })
})

describe('encodings are found', () => {
  const text = 'Tijd;Titel;Zaal\n9.00;Café – één;Zaal 1\n'
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const letters = mark ? `\ufeff${text}` : text
    const bytes = new Uint8Array(letters.length * 2)
    const view = new DataView(bytes.buffer)
    for (const [at, letter] of Array.from(letters).entries()) {
      view.setUint16(at * 2, letter.charCodeAt(0), littleEndian)
    }
    return bytes
  }
  // é and the en dash, as windows-1252 has them.
  const windows = Uint8Array.from(Array.from(text), (letter) =>
    letter === '–' ? 0x96 : letter.charCodeAt(0),
  )

  test.each([
    ['utf-8', bytesOf(text)],
    ['utf-8', bytesOf(`\ufeff${text}`)],
    ['utf-16le', utf16(true, true)],
    ['utf-16be', utf16(false, true)],
    ['utf-16le', utf16(true, false)],
    ['windows-1252', windows],
  ])('%s', (encoding, bytes) => {
    const source = sourceOf('a.csv', bytes)
    expect(source.encoding).toBe(encoding)
    expect(source.blocks).toMatchObject([
      {
        rows: [
          { cells: [{ text: 'Tijd' }, {}, {}] },
          { line: 2, cells: [{}, { text: 'Café – één' }, {}] },
        ],
      },
    ])
  })
})

test('an endless series is told once and left out otherwise', () => {
  const event = (rule: string) =>
    `BEGIN:VEVENT\nUID:1\nDTSTART:20260604T090000Z\nRRULE:${rule}\nSUMMARY:Elke dag\nEND:VEVENT\n`
  const calendar = (rule: string) =>
    sourceOf('a.ics', bytesOf(`BEGIN:VCALENDAR\n${event(rule)}END:VCALENDAR`))
  const endless = calendar('FREQ=SECONDLY')
  expect(endless.events).toHaveLength(1)
  expect(endless.leftOut).toEqual([{ line: 2, text: 'Elke dag', reason: 'recurs-too-often' }])
  const long = calendar('FREQ=DAILY;COUNT=1000000')
  expect(long.events).toHaveLength(60)
  expect(long.leftOut).toMatchObject([{ reason: 'recurs-too-often' }])
})

test('an event that is cut off takes none of the others along', () => {
  const source = sourceOf(
    'a.ics',
    bytesOf(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260604T090000Z\nSUMMARY:Heel\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Half\nDTST',
    ),
  )
  expect(source.events.map(({ title }) => title)).toEqual(['Heel'])
  expect(source.leftOut).toEqual([{ line: 6, text: 'Half', reason: 'not-understood' }])
})

test('an event on a date that there isn’t, or that goes on for ages, takes none of the others along', () => {
  const event = (of: string) => `BEGIN:VEVENT\nSUMMARY:Dag\n${of}\nEND:VEVENT\n`
  const start = 'DTSTART:20260604T090000Z'
  const events = ['DTSTART:00000000T090000Z', `${start}\nDURATION:P999999999W`, start].map(event)
  const source = sourceOf('a.ics', bytesOf(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR`))
  expect(source.leftOut).toEqual([{ line: 2, text: 'Dag', reason: 'no-time' }])
  const from = Date.UTC(2026, 5, 4, 9)
  expect(source.events.map(({ at }) => at)).toEqual([
    { from, till: null },
    { from, till: null },
  ])
})

test('what nests a million deep is given up at once', () => {
  const deep = `<?xml version="1.0"?><schedule>${'<day>'.repeat(1_000_000)}`
  expect(readSource({ name: 'a.xml', bytes: bytesOf(deep) })).toMatchObject({
    problem: { name: 'xml-broken' },
  })
})

test('scripts of a page are passed over, and formulas are what they came to', () => {
  const page = sourceOf(
    'a.html',
    bytesOf('<p>9.00 Open</p><script>alert("9.30 Nee")</script><p onclick="x()">10.00 Dicht</p>'),
  )
  expect(JSON.stringify(page.blocks)).not.toMatch(/alert|onclick|Nee/)
  const sheet = (cell: string) =>
    zipSync({
      'xl/workbook.xml': bytesOf(
        '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': bytesOf(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': bytesOf(
        `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
      ),
    })
  const book = sourceOf(
    'a.xlsx',
    sheet('<c r="A1" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c>'),
  )
  expect(book.blocks).toMatchObject([{ rows: [{ cells: [{ text: 'y', address: 'A1' }] }] }])
})
