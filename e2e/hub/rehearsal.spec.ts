// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { LivePlayback } from '../../shared/clock/timebase.ts'
import { instantOf } from '../../shared/day/time-of-day.ts'
import type { AttendeeCommand, DeskCommand } from '../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../shared/features/rehearsal/commands.ts'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import { freePort } from '../processes/free-port.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import {
  cookieOf,
  deskLink,
  openDesk,
  openDisplay,
  RawLink,
  socketOf,
} from '../processes/raw-link.ts'

const ROOM = 'K7QM'
const AT = instantOf('2024-03-13', '14:00', 'Europe/Amsterdam')
const COFFEE: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie staat klaar' }
const JOIN: AttendeeCommand = { type: 'join', teamId: 'delta', displayName: 'Noor' }

let asked = 0
/** Asks, and waits until it was taken. */
// Whole milliseconds, and a wall clock that the system slews.
const ROUNDING_MS = 5

async function rehearse(desk: RawLink, ask: RehearsalCommand): Promise<void> {
  asked += 1
  const commandId = `r${asked}`
  desk.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command: ask })
  await desk.heard('accepted', (message) => message.commandId === commandId)
}

async function does(link: RawLink, command: DeskCommand | AttendeeCommand): Promise<void> {
  asked += 1
  const commandId = `c${asked}`
  link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
  await link.heard('accepted', (message) => message.commandId === commandId)
}

/** The view that came last, once it is one of this kind of playback, at this rate. */
async function viewOn(link: RawLink, kind: LivePlayback['kind'], rate = 1) {
  const latest = () => link.messages.findLast((message) => message.type === 'view')
  await expect.poll(() => latest()?.playback).toMatchObject({ kind, rate })
  const message = latest()
  if (!message) throw new Error('no view came')
  return message
}

/** All files of the day, byte by byte. */
function filesIn(data: string): [name: string, bytes: string][] {
  return readdirSync(data)
    .filter((name) => !name.endsWith('-shm'))
    .map((name) => [name, readFileSync(join(data, name)).toString('base64')])
}

test('R1 R3 a rehearsal at the desk begins, runs fast and ends, and the real day has not changed', async () => {
  const data = newFolder()
  const port = String(await freePort())
  const args = ['--day', STAATSPRINT, '--data', data, '--host', '127.0.0.1', '--port', port]
  let hub = await startHub(args)
  const { link: desk, cookie } = await openDesk(hub.desk)
  const wall = await openDisplay(hub.join, 'w'.repeat(32))
  await wall.heard('pairing')
  const waiting = await desk.heard('view', ({ view }) => JSON.stringify(view).includes('"code"'))
  const [{ deviceId }] = Object(waiting.view).waiting
  await does(desk, { type: 'pairDisplay', deviceId, roomId: 'zaal-2', name: '' })
  const phoneCookie = cookieOf(await fetch(new URL(`/T/${ROOM}`, hub.join))) ?? ''
  const phone = await RawLink.open(socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`), {
    cookie: phoneCookie,
  })
  const page = () =>
    fetch(new URL(`/T/${ROOM}`, hub.join), { headers: { cookie: phoneCookie } }).then((answer) =>
      answer.text(),
    )
  const before = filesIn(data)
  const realViews = await Promise.all([wall, phone].map((link) => viewOn(link, 'real')))

  const began = Date.now()
  await rehearse(desk, { type: 'beginRehearsal', at: AT, rate: 1 })
  for (const link of [desk, wall, phone]) {
    expect((await viewOn(link, 'rehearsal')).playback).toMatchObject({ position: AT })
  }
  await rehearse(desk, { type: 'setRehearsalRate', rate: 60 })
  const { playback } = await viewOn(wall, 'rehearsal', 60)
  const asked = Date.now()
  wall.say({ type: 'clock', sentAt: 0 })
  const { receivedAt } = await wall.heard('clock')
  const answered = Date.now()
  // Hub time stays the real one, and live no more has passed than of it.
  expect(receivedAt).toBeGreaterThan(asked - ROUNDING_MS)
  expect(receivedAt).toBeLessThan(answered + ROUNDING_MS)
  expect(playback.position).toBeGreaterThanOrEqual(AT)
  expect(playback.position).toBeLessThan(AT + answered - began + ROUNDING_MS)
  await does(desk, COFFEE)
  await does(phone, JOIN)
  await expect.poll(() => JSON.stringify(wall.messages.at(-1))).toContain('Koffie staat klaar')
  expect(await page()).toContain('Noor')
  expect(await page()).not.toMatch(/id="rehearsal" hidden/)
  await rehearse(desk, { type: 'endRehearsal' })
  const after = await Promise.all([wall, phone].map((link) => viewOn(link, 'real')))
  expect(after).toEqual(realViews)
  expect(await page()).not.toContain('Noor')
  expect(filesIn(data)).toEqual(before)

  await rehearse(desk, { type: 'beginRehearsal', at: AT, rate: 600 })
  await does(desk, COFFEE)
  await hub.kill()
  expect(filesIn(data)).toEqual(before)
  hub = await startHub(args)
  const again = await viewOn(await deskLink(hub.desk, cookie), 'real')
  expect(JSON.stringify(again.view)).not.toContain('Koffie')
  await hub.stop()
})

test('R7 a hub that rehearses is moved from the desk, and goes on there after a kill', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, '--host', '127.0.0.1', '--port', '0']
  const rehearsal = [...args, '--rehearse-at', '2024-03-13T10:41']
  let hub = await startHub(rehearsal)
  const { link: desk, cookie } = await openDesk(hub.desk)
  await does(desk, COFFEE)
  await rehearse(desk, { type: 'jumpRehearsal', at: AT })
  await rehearse(desk, { type: 'setRehearsalRate', rate: 30 })
  const { playback } = await viewOn(desk, 'rehearsal-only', 30)
  await hub.kill()
  hub = await startHub(rehearsal)
  const again = await deskLink(hub.desk, cookie)
  const goesOn = await viewOn(again, 'rehearsal-only', 30)
  expect(goesOn.playback).toEqual(playback)
  expect(JSON.stringify(goesOn.view)).toContain('Koffie staat klaar')
  // Before there was coffee.
  await rehearse(again, {
    type: 'jumpRehearsal',
    at: instantOf('2024-03-13', '09:00', 'Europe/Amsterdam'),
  })
  await hub.kill()
  hub = await startHub(rehearsal)
  const back = await viewOn(await deskLink(hub.desk, cookie), 'rehearsal-only', 30)
  expect(JSON.stringify(back.view)).not.toContain('Koffie')
  await hub.stop()
})

test('R5 a form that was filled in on a rehearsal’s page joins nobody to the real day', async () => {
  const port = String(await freePort())
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', port]
  const hub = await startHub(args)
  const { link: desk } = await openDesk(hub.desk)
  await rehearse(desk, { type: 'beginRehearsal', at: AT, rate: 1 })
  const page = await fetch(new URL(`/T/${ROOM}`, hub.join))
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  await rehearse(desk, { type: 'endRehearsal' })
  const joined = await fetch(new URL(`/T/${ROOM}/join`, hub.join), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: hub.join },
    body: 'teamId=delta&displayName=',
  })
  expect(joined.status).toBe(409)
  const view = await viewOn(desk, 'real')
  expect(JSON.stringify(view.view)).not.toContain('"joined":1')
  desk.close()
  await hub.stop()
})
