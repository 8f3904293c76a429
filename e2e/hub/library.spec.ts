// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { type Item, smallDayFile } from '../../shared/day/small-day.test-kit.ts'
import type { AnyCommand, DeskCommand } from '../../shared/features/commands.ts'
import type { Library } from '../../shared/features/library/library.ts'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import type { DeskView } from '../../shared/views/desk-view.ts'
import { freePort } from '../processes/free-port.ts'
import { type HubProcess, newFolder, runHub, startHub } from '../processes/hub-process.ts'
import {
  cookieOf,
  deskLink,
  openDesk,
  openDisplay,
  RawLink,
  socketOf,
} from '../processes/raw-link.ts'

const DATE = '2026-03-13'
const COFFEE: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie staat klaar' }
const FAR_AWAY = Date.parse('2100-01-01')

let asked = 0
/** Asks, and gives what was answered: `accepted`, or the name of the refusal. */
async function asks(link: RawLink, command: AnyCommand): Promise<string> {
  asked += 1
  const commandId = `c${asked}`
  link.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command })
  const answers = () =>
    link.messages.find((one) => 'commandId' in one && one.commandId === commandId)
  await expect.poll(answers).toBeDefined()
  const answer = answers()
  return answer?.type === 'refused' ? answer.refusal.name : 'accepted'
}

/** The view that came last. */
function viewOn<Kind extends 'desk' | 'display'>(link: RawLink): DeskView {
  const message = link.messages.findLast((one) => one.type === 'view')
  if (message?.type !== 'view' || message.view.kind !== 'desk') throw new Error('no view came')
  return message.view as Extract<typeof message.view, { kind: Kind & 'desk' }>
}

const libraryOn = (link: RawLink): Library => viewOn(link).library ?? fail('no library')

function fail(why: string): never {
  throw new Error(why)
}

/** The room of a wall by what came last, or the code that it shows. */
function wallShows(wall: RawLink): string | null {
  const last = wall.messages.findLast(({ type }) => type === 'view' || type === 'pairing')
  if (last?.type === 'pairing') return last.code
  return last?.type === 'view' && last.view.kind === 'display' ? last.view.room.roomId : null
}

/** A day of rooms with these names, and one item. */
function dayFile(title: string, rooms: string[]): string {
  const day = { rooms, items: [['Welkom', '09:00', '10:00'] as Item], id: title.toLowerCase() }
  return JSON.stringify(smallDayFile({ ...day, title: { nl: title } }))
}

/** A library at a port that holds still, and a desk that was let in. */
async function openLibrary() {
  const folder = newFolder()
  const port = String(await freePort())
  const args = ['--library', folder, '--host', '127.0.0.1', '--port', port]
  const hub = await startHub(args)
  const { link, cookie } = await openDesk(hub.desk)
  return { folder, args, hub, desk: link, cookie }
}

function bring(hub: HubProcess, cookie: string, body: string, opens = false) {
  return fetch(new URL(`/desk/library/days?opens=${opens}`, hub.desk), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body,
  })
}

async function idOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { dayId: string }).dayId
}

test('another day is opened: links stay, walls hang by name, and nothing of either day is lost', async () => {
  const { args, hub, desk, cookie } = await openLibrary()
  expect(libraryOn(desk)).toMatchObject({ openId: null, days: [] })
  const first = await idOf(await bring(hub, cookie, dayFile('Een', ['Zaal 1', 'Zaal 2']), true))
  const second = await idOf(await bring(hub, cookie, dayFile('Twee', ['Foyer', 'ZAAL  2'])))
  await expect.poll(() => libraryOn(desk).openId).toBe(first)
  const walls = await Promise.all(['a', 'b'].map((key) => openDisplay(hub.join, key.repeat(40))))
  const waiting = () => viewOn(desk).waiting
  await expect.poll(() => waiting().length).toBe(2)
  for (const [index, wall] of walls.entries()) {
    const code = wallShows(wall)
    const { deviceId } = waiting().find((one) => one.code === code) ?? fail('no such code')
    await asks(desk, { type: 'pairDisplay', deviceId, roomId: `zaal-${index + 1}`, name: '' })
    if (index === 1) await asks(desk, { type: 'trimDisplay', deviceId, trimMs: 40 })
  }
  expect(await asks(desk, COFFEE)).toBe('accepted')
  const [room] = desk.messages.flatMap((one) => (one.type === 'day' ? one.day.rooms : [])).slice(-2)
  const code = room?.joinCode ?? fail('no code')
  const page = () => fetch(new URL(`/T/${code}`, hub.join))
  const phone = await RawLink.open(socketOf(hub.join, `${LINK_PATHS.attendee}?code=${code}`), {
    cookie: cookieOf(await page()) ?? '',
  })
  await phone.heard('view')

  expect(await asks(desk, { type: 'openDay', dayId: second })).toBe('accepted')
  await expect.poll(() => libraryOn(desk).openId).toBe(second)
  // By its name; the other's room isn't there, so the desk is asked.
  await expect
    .poll(() => walls.map(wallShows))
    .toEqual([expect.stringMatching(/^\w{4}$/), 'zaal-2'])
  const { unhung } = libraryOn(desk)
  expect(unhung.map((one) => one.room)).toEqual([{ nl: 'Zaal 1' }])
  expect(viewOn(desk).displays.map(({ roomId, trimMs }) => [roomId, trimMs])).toEqual([
    ['zaal-2', 40],
  ])
  await phone.heard('reload')
  expect([(await page()).status, await (await page()).text()]).toEqual([
    410,
    expect.stringContaining('een dag die nu niet open is'),
  ])
  const [{ deviceId } = fail('nothing to hang')] = unhung
  expect(
    await asks(desk, { type: 'hangDisplays', displays: [{ deviceId, roomId: 'foyer' }] }),
  ).toBe('accepted')
  await expect.poll(() => walls.map(wallShows)).toEqual(['foyer', 'zaal-2'])
  await expect.poll(() => libraryOn(desk).unhung).toEqual([])
  expect(JSON.stringify(viewOn(desk))).not.toContain('Koffie staat klaar')

  await hub.kill()
  const again = await startHub(args)
  const back = await deskLink(again.desk, cookie)
  expect(libraryOn(back).openId).toBe(second)
  expect(
    viewOn(back)
      .displays.map(({ roomId }) => roomId)
      .toSorted(),
  ).toEqual(['foyer', 'zaal-2'])
  expect(await asks(back, { type: 'openDay', dayId: first })).toBe('accepted')
  await expect.poll(() => JSON.stringify(viewOn(back))).toContain('Koffie staat klaar')
  // The foyer is in no room of this day, but this day knows where that display hung.
  expect(
    viewOn(back)
      .displays.map(({ roomId }) => roomId)
      .toSorted(),
  ).toEqual(['zaal-1', 'zaal-2'])
  await again.stop()
})

test('without an open day walls wait, and what was asked of one day lands on no other', async () => {
  const { args, hub, desk, cookie } = await openLibrary()
  const wall = await openDisplay(hub.join, 'c'.repeat(40))
  await wall.heard('pairing')
  const waiting = await desk.heard('view', ({ view }) => JSON.stringify(view).includes('"code"'))
  const [{ deviceId }] = Object(waiting.view).waiting
  await asks(desk, { type: 'pairDisplay', deviceId, roomId: 'zaal', name: '' })
  await wall.heard('view')
  await asks(desk, {
    ...{ type: 'newDay', template: 'staatsprint', date: DATE, title: 'Sprint', language: 'nl' },
    opens: true,
  })
  await expect.poll(() => libraryOn(desk).openId).not.toBeNull()
  const before = desk.messages.findLast((one) => one.type === 'view')?.playback.id
  expect(await asks(desk, { type: 'closeDay' })).toBe('accepted')
  await expect.poll(() => libraryOn(desk).openId).toBeNull()
  desk.say({
    ...{ type: 'command', commandId: 'late', expiresAt: FAR_AWAY, command: COFFEE },
    ...(before !== undefined && { playback: before }),
  })
  expect((await desk.heard('refused', (one) => one.commandId === 'late')).refusal.name).toBe(
    'other-playback',
  )
  const second = await runHub(args.with(-1, '0'))
  expect([second.code, second.errors]).toEqual([
    2,
    expect.stringContaining('in use by another hub'),
  ])
  await hub.stop()
  const again = await startHub(args)
  expect(libraryOn(await deskLink(again.desk, cookie))).toMatchObject({
    openId: null,
    days: [{ title: { nl: 'Sprint' }, date: DATE, trouble: null }],
  })
  await again.stop()
})

test('a damaged day is told by name, and harms no other', async () => {
  const { folder, args, hub, desk, cookie } = await openLibrary()
  const bad = await idOf(await bring(hub, cookie, dayFile('Stuk', ['Zaal 1']), true))
  await asks(desk, COFFEE)
  await asks(desk, { type: 'closeDay' })
  await bring(hub, cookie, dayFile('Heel', ['Zaal 1']))
  await hub.stop()
  truncateSync(join(folder, bad, 'day.sqlite'), 9_000)
  const half = join(folder, '2026-05-05-half')
  mkdirSync(half)
  writeFileSync(join(half, 'day.new.sqlite'), 'half')
  mkdirSync(join(folder, '.new-gone'))
  const again = await startHub(args)
  const back = await deskLink(again.desk, cookie)
  const { days } = libraryOn(back)
  expect(days.map(({ trouble }) => trouble?.kind ?? 'whole')).toEqual(
    expect.arrayContaining(['whole', 'lost']),
  )
  expect(days).toHaveLength(3)
  expect(existsSync(join(folder, '.new-gone'))).toBe(false)
  expect(await asks(back, { type: 'openDay', dayId: bad })).toBe('day-not-opened')
  const whole = days.find(({ trouble }) => trouble === null)?.id ?? ''
  expect(await asks(back, { type: 'openDay', dayId: whole })).toBe('accepted')
  expect(await asks(back, { type: 'deleteDay', dayId: whole })).toBe('day-is-open')
  expect(await asks(back, { type: 'deleteDay', dayId: bad })).toBe('accepted')
  expect(readdirSync(folder)).not.toContain(bad)
  await again.stop()
})

test('day files are taken from a desk alone, once each, and what is wrong is said', async () => {
  const { hub, desk, cookie } = await openLibrary()
  const file = dayFile('Een', ['Zaal 1'])
  expect((await bring(hub, '', file)).status).toBe(403)
  const dayId = await idOf(await bring(hub, cookie, file))
  const twice = await bring(hub, cookie, file)
  expect([twice.status, await idOf(twice)]).toEqual([200, dayId])
  const wrong = await bring(hub, cookie, file.replace('"09:00"', '"halverwege"'))
  expect([wrong.status, JSON.stringify(await wrong.json())]).toEqual([
    422,
    expect.stringContaining('slots[0].start'),
  ])
  const large = await bring(hub, cookie, ' '.repeat(5_000_001))
  expect([large.status, JSON.stringify(await large.json())]).toEqual([
    413,
    expect.stringContaining('groter dan 5 MB'),
  ])
  await asks(desk, { type: 'renameDay', dayId, title: 'Eerste dag', language: 'nl' })
  const copy = { date: '2027-03-12', title: 'Tweede dag', language: 'nl' } as const
  await asks(desk, { type: 'duplicateDay', dayId, ...copy })
  await expect
    .poll(() => libraryOn(desk).days.map(({ title, date }) => [title.nl, date]))
    .toEqual([
      ['Eerste dag', DATE],
      ['Tweede dag', '2027-03-12'],
    ])
  const saved = await fetch(new URL(`/desk/library/days/${dayId}/file`, hub.desk), {
    headers: { cookie },
  })
  expect(saved.headers.get('content-disposition')).toContain('2026-03-13-een.zaalscherm')
  expect(parseDay(await saved.text())).toMatchObject({ day: { title: { nl: 'Eerste dag' } } })
  const foreign = await fetch(new URL(`/desk/library/days/${dayId}/file`, hub.desk))
  expect(foreign.status).toBe(403)
  await hub.stop()
})
