// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { AttendeeCommand, DeskCommand } from '../../shared/features/commands.ts'
import type { HubMessage } from '../../shared/protocol/messages.ts'
import { LINK_PATHS, PROTOCOL } from '../../shared/protocol/version.ts'
import type { View } from '../../shared/views/view.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { cookieOf, openDesk, openDisplay, RawLink, socketOf } from '../processes/raw-link.ts'

const ROOM = 'zaal-2'
const CODE = 'K7QM'
const FAR_AWAY = Date.parse('2100-01-01')
// A quarter of a megabyte that hardly gets smaller, in every day that a phone is sent. So many
// are more than two systems keep for a connection that nobody reads: the rest waits in the hub.
const TIPS = 60
const TIP_LETTERS = 2_000
const DAYS = 50
// With what goes before, fewer than the hub takes from one desk at once.
const STEERED = 40

test('a phone that stops reading holds up no wall, and gets the newest view and no queue', async () => {
  const hub = await startHub([
    ...['--day', largeDay(), '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const { link: desk } = await openDesk(hub.desk)
  const wall = await openDisplay(hub.join, 'w'.repeat(32))
  const phone = await openPhone(hub.join)
  const links = [desk, wall, phone]
  const staying = setInterval(() => {
    for (const link of links) link.say({ type: 'clock', sentAt: 0 })
  }, 2_000)
  const { view } = await desk.heard('view', ({ view }) => waitingIn(view).length > 0)
  for (const { deviceId } of waitingIn(view)) {
    send(desk, { type: 'pairDisplay', deviceId, roomId: ROOM, name: '' })
  }
  await wall.heard('view')

  phone.socket.pause()
  for (let asked = 1; asked <= DAYS; asked += 1) {
    phone.say({ type: 'hello', protocol: PROTOCOL })
    // One by one: what is asked while a day is on its way out would be answered with one more.
    wall.say({ type: 'clock', sentAt: asked })
    await wall.heard('clock', ({ sentAt }) => sentAt === asked)
  }
  // Read after all that: once the wall counts it, nothing more of it is to come.
  send(phone, { type: 'join', teamId: 'delta', displayName: null })
  await wall.heard('view', ({ view }) => joinedIn(view) === 1)
  const texts = Array.from({ length: STEERED }, (_, index) => `message ${index}`)
  for (const text of texts) send(desk, { type: 'message', rooms: [ROOM], text })
  const newest = texts.at(-1) ?? ''
  await wall.heard('view', ({ view }) => messageIn(view) === newest)
  expect(messagesOn(wall)).toEqual(texts)

  phone.socket.resume()
  await phone.heard('view', ({ view }) => messageIn(view) === newest)
  const days = phone.messages.filter(({ type }) => type === 'day')
  expect(days.length, 'the hub kept what it could not send').toBeLessThan(DAYS)
  expect(messagesOn(phone)).toEqual([newest])
  clearInterval(staying)
  for (const link of links) link.close()
  await hub.stop()
})

/** The sample day with tips that take long to send, in a file of its own. */
function largeDay(): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const letters = () =>
    Array.from({ length: TIP_LETTERS }, () => Math.floor(Math.random() * 36).toString(36)).join('')
  day.phases[0].steps[0].tips = Array.from({ length: TIPS }, () => ({
    nl: letters(),
    en: letters(),
  }))
  const file = join(newFolder(), 'large-day.json')
  writeFileSync(file, JSON.stringify(day))
  return file
}

async function openPhone(base: string): Promise<RawLink> {
  const cookie = cookieOf(await fetch(new URL(`/T/${CODE}`, base))) ?? ''
  const address = socketOf(base, `${LINK_PATHS.attendee}?code=${CODE}`)
  const link = await RawLink.open(address, { cookie })
  await link.heard('view')
  return link
}

function send(link: RawLink, command: DeskCommand | AttendeeCommand): void {
  const commandId = crypto.randomUUID()
  link.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command })
}

const waitingIn = (view: View) => (view.kind === 'desk' ? view.waiting : [])
const teamsIn = (view: View) =>
  view.kind === 'desk' ? view.teams : 'room' in view ? view.room.teams : []
const joinedIn = (view: View) => teamsIn(view).reduce((sum, { joined }) => sum + joined, 0)

function messageIn(view: View): string | null {
  if (!('room' in view)) return null
  return view.kind === 'display' ? view.room.screen.message : view.room.message
}

/** The room's messages that a surface was told, one by one. */
function messagesOn({ messages }: RawLink): string[] {
  const texts = messages.map((told: HubMessage) =>
    told.type === 'view' ? messageIn(told.view) : null,
  )
  return texts.filter((text) => text !== null)
}
