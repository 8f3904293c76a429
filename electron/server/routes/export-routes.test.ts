// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import type { Edit } from '../../../shared/day/edits/edit.ts'
import { parseDay } from '../../../shared/day/file/parse-day.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { CALENDAR_PATH, EXPORT_FORMATS, exportPath } from '../../../shared/export/export-paths.ts'
import { PRINT_PARTS, printPath } from '../../../shared/print/print-paths.ts'
import { DeskAccess } from '../../hub/access/desk-access.ts'
import { DESK, newHub } from '../../hub/linked-hub.test-kit.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import { addExportRoutes } from './export-routes.ts'
import { PageCache } from './page-cache.ts'
import { addPrintRoutes } from './print-routes.ts'

const PAGES = {
  ...{
    report: { script: '', css: '' },
    print: { script: '', css: '' },
    display: '',
    desk: '',
    jury: '',
    facilitator: '',
  },
  join: { scripts: { nl: '', en: '' }, css: '' },
}

const store = new MemoryStore(sampleDay('staatsprint'))
const { hub } = newHub(store)
const desks = new DeskAccess(store, secrets)
const server = Fastify()
let desk: { cookie: string }

beforeAll(async () => {
  await server.register(cookie)
  const parts = { hub, desks, secrets, pages: PAGES, made: new PageCache() }
  addExportRoutes(server, parts)
  addPrintRoutes(server, parts)
  desk = { cookie: `zaalscherm-desk=${desks.exchange(desks.newOneTimeKey())}` }
})
afterAll(() => server.close())

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

test('nobody but a desk gets files or sheets', async () => {
  const files = EXPORT_FORMATS.map((format) => exportPath(format, 'nl'))
  const pages = PRINT_PARTS.map((part) => printPath(part, { paper: 'a4', language: 'nl' }))
  for (const path of [...files, ...pages]) {
    const refused = await get(path)
    expect([path, refused.statusCode]).toEqual([path, 403])
    expect(refused.body).not.toContain('Clusteren')
    expect([path, (await get(path, desk)).statusCode]).toEqual([path, 200])
  }
  expect((await get('/desk/export/exe', desk)).statusCode).toBe(404)
  expect((await get('/desk/print/exe', desk)).statusCode).toBe(404)
})

test('the own file is the whole day, and has the end that the app knows', async () => {
  const answer = await get(exportPath('own', 'nl'), desk)
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="staatsprint-2024.zaalscherm"',
  )
  expect(parseDay(answer.body)).toMatchObject({ day: hub.storedDay })
})

test('anybody may follow the calendar, and who has it hears only of changes', async () => {
  const first = await get(CALENDAR_PATH)
  expect([first.statusCode, first.headers['content-type']]).toEqual([
    ...[200, 'text/calendar; charset=utf-8'],
  ])
  // Who speaks is for those whom a desk gives the file.
  expect(first.body).not.toContain('DESCRIPTION:Met ')
  expect((await get(exportPath('ics', 'nl'), desk)).body).toContain(
    'DESCRIPTION:Met Hackathonopmaat',
  )
  const known = { 'if-none-match': String(first.headers.etag) }
  expect((await get(CALENDAR_PATH, known)).statusCode).toBe(304)
  const several = { 'if-none-match': `"before" , ${first.headers.etag}` }
  expect((await get(CALENDAR_PATH, several)).statusCode).toBe(304)
  expect((await get(`${CALENDAR_PATH}?lang=en`, known)).statusCode).toBe(200)
  expect(hub.submit(DESK, 'later', { type: 'edit', edits: [LATER] })).toMatchObject({
    seq: expect.any(Number),
  })
  const changed = await get(CALENDAR_PATH, known)
  expect(changed.statusCode).toBe(200)
  expect(changed.body).toMatch(/UID:borrel\.[\s\S]*?SEQUENCE:1[\s\S]*?DTSTART:20240313T161500Z/)
  // The item before it has no end of its own, so that has another one as well.
  expect(changed.body.match(/UID:\w+(?=[^U]*SEQUENCE:[1-9])/g)).toEqual([
    ...['UID:afronding', 'UID:borrel'],
  ])
})

const LATER: Edit = {
  ...{ type: 'change', in: { list: 'slots' }, id: 'borrel' },
  set: { start: '17:15' },
}

test('a rehearsal changes nothing of what is given out', async () => {
  const before = await get(CALENDAR_PATH)
  hub.submit(DESK, 'rehearse', { type: 'beginRehearsal', at: hub.now(), rate: 1 })
  hub.submit(DESK, 'other', { type: 'edit', edits: [{ ...LATER, set: { start: '18:00' } }] })
  expect((await get(CALENDAR_PATH)).body).toBe(before.body)
})
