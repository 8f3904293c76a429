// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { HubMessage } from '../../../shared/protocol/messages.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { Hub } from '../hub.ts'
import {
  BEGAN,
  command,
  desk,
  LOCK,
  newHub,
  surface,
  typesOf,
  wall,
} from '../linked-hub.test-kit.ts'

const UNLOCK: DeskCommand = { type: 'lockJoining', isLocked: false }
const message = (text: string): DeskCommand => ({ type: 'message', rooms: ['zaal-2'], text })

function phone(hub: Hub, personId: string, roomId = 'zaal-2') {
  const by: Actor = { kind: 'attendee', personId }
  const audience: Audience = { kind: 'attendee', personId, roomId }
  const { say, ...linked } = surface(hub, audience, by)
  const join = (teamId: string) =>
    say({
      type: 'command',
      commandId: `${personId} joins ${teamId}`,
      expiresAt: BEGAN + 60_000,
      command: { type: 'join', teamId, displayName: personId },
    })
  return { ...linked, say, join }
}

/** A hub with a desk, and walls that hang in these rooms. */
function hung(rooms: string[]) {
  const linked = newHub()
  const walls = rooms.map((_room, index) => wall(linked.hub, `wall-${index}`))
  const facilitator = desk(linked.hub)
  rooms.forEach((roomId, index) => {
    const deviceId = `wall-${index}`
    facilitator.say(command(deviceId, { type: 'pairDisplay', deviceId, roomId, name: '' }))
  })
  return { ...linked, walls, facilitator }
}

const viewsIn = (heard: HubMessage[]) => heard.filter(({ type }) => type === 'view')

test('all who see the same are told the same text, made once', () => {
  const { hub, time, walls, facilitator } = hung(['zaal-1', 'zaal-1', 'zaal-2', 'zaal-2'])
  const second = desk(hub)
  const phones = ['a', 'b', 'c'].map((personId) => phone(hub, personId))
  const lastTold = () =>
    new Set([...walls, facilitator, second, ...phones].map(({ told }) => told.at(-1)))
  time.run(1_000)
  facilitator.say(command('lock', LOCK))
  // One for each of the two rooms' walls, one for desks, one for the room's phones.
  expect(lastTold().size).toBe(4)
  const days = [...walls, ...phones].map(({ heard, told }) =>
    told.find((_told, index) => heard[index]?.type === 'day'),
  )
  expect(new Set(days).size).toBe(3)
})

test('a phone’s view is the room’s and its owner’s, as if it were made for it alone', () => {
  const { hub, time, facilitator } = hung([])
  const people = ['anna', 'wim', 'cees'].map((personId) => phone(hub, personId))
  for (const { join } of people) join('delta')
  const by: Actor = { kind: 'attendee', personId: 'wim' }
  hub.submit(by, 'role', { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  time.run(2_000)
  facilitator.say(command('m', message('Koffie')))
  const guest = phone(hub, 'guest')
  for (const { link, heard } of [...people, guest]) {
    const { view } = hub.viewOf(link.audience)
    expect(heard.at(-1)).toMatchObject({ type: 'view' })
    expect(Reflect.get(Object(heard.at(-1)), 'view')).toEqual(view)
  }
  expect(people[0]?.heard.at(-1)).toMatchObject({
    view: {
      own: { me: { displayName: 'anna' }, takenRoles: { teamcaptain: { displayName: 'wim' } } },
    },
  })
})

test('walls are told first, then desks, then phones, and those in turns', () => {
  const { hub, time, walls, facilitator } = hung(['zaal-2'])
  const phones = Array.from({ length: 120 }, (_, index) => phone(hub, `p${index}`))
  time.run(2_000)
  const before = phones.map(({ heard }) => heard.length)
  const told = () => phones.filter(({ heard }, index) => heard.length > (before[index] ?? 0)).length
  facilitator.say(command('m', message('Koffie')))
  expect([typesOf(walls[0]?.heard.slice(-1) ?? []), told()]).toEqual([['view'], 50])
  // Whatever comes meanwhile is answered first.
  facilitator.say({ type: 'clock', sentAt: 1 })
  expect([facilitator.heard.at(-1)?.type, told()]).toEqual(['clock', 50])
  time.run(1)
  expect(told()).toBe(120)
})

test('a phone whose turn is still to come is told once of all that changed until then', () => {
  const { hub, time, facilitator } = hung([])
  const phones = Array.from({ length: 120 }, (_, index) => phone(hub, `p${index}`))
  time.run(2_000)
  const last = phones.at(-1)
  const before = last?.heard.length ?? 0
  facilitator.say(command('m1', message('Koffie')))
  facilitator.say(command('m2', message('Thee')))
  time.run(1)
  expect(last?.heard.slice(before)).toMatchObject([
    { type: 'view', view: { room: { message: 'Thee' } } },
  ])
})

test('a link that is behind gets the newest view when it has caught up, not those between', () => {
  const { hub, time, walls, facilitator } = hung(['zaal-2'])
  const slow = phone(hub, 'slow')
  time.run(2_000)
  const before = slow.heard.length
  slow.clog(true)
  for (const text of ['een', 'twee', 'drie']) facilitator.say(command(text, message(text)))
  time.run(1_000)
  expect(slow.heard).toHaveLength(before)
  expect(viewsIn(walls[0]?.heard ?? []).slice(-3)).toMatchObject(
    ['een', 'twee', 'drie'].map((text) => ({ view: { room: { screen: { message: text } } } })),
  )
  slow.clog(false)
  expect(slow.heard.slice(before)).toMatchObject([
    { type: 'view', view: { room: { message: 'drie' } } },
  ])
  slow.clog(true)
  slow.clog(false)
  expect(slow.heard).toHaveLength(before + 1)
})

test('a link that is behind is still answered', () => {
  const { hub } = hung([])
  const slow = phone(hub, 'slow')
  slow.clog(true)
  slow.say({ type: 'clock', sentAt: 7 })
  slow.join('delta')
  expect(typesOf(slow.heard.slice(-2))).toEqual(['clock', 'accepted'])
})

test('who comes and goes, and how displays are, is told to desks and makes no other view', () => {
  const { hub, time, walls, facilitator } = hung(['zaal-1'])
  const guest = phone(hub, 'guest')
  time.run(5_000)
  const counts = () => [walls, [guest]].flat().map(({ told }) => told.length)
  const before = counts()
  const seen = facilitator.heard.length
  facilitator.say({ type: 'clock', sentAt: 0 })
  const health = { clockErrorMs: 1, roundTripMs: 2, size: '1920×1080' }
  walls[0]?.say({ type: 'clock', sentAt: 0, health })
  phone(hub, 'another').link.closed()
  phone(hub, 'third')
  time.run(3_000)
  expect(typesOf(facilitator.heard.slice(seen))).toEqual(['clock', 'view'])
  expect(facilitator.heard.at(-1)).toMatchObject({ view: { phones: 2, displays: [health] } })
  const [wallBefore = 0, guestBefore = 0] = before
  expect(counts()).toEqual([wallBefore + 1, guestBefore])
})

test('what is put back to as it was between two turns is no news', () => {
  const { hub, time, facilitator } = hung([])
  const guest = phone(hub, 'guest', 'zaal-1')
  time.run(2_000)
  const before = guest.heard.length
  guest.clog(true)
  facilitator.say(command('lock', LOCK))
  facilitator.say(command('unlock', UNLOCK))
  guest.clog(false)
  expect(guest.heard).toHaveLength(before)
})

test('a crowd that joins is shown on walls soon, and to each other’s phones once a second', () => {
  const { hub, time, walls } = hung(['zaal-2'])
  const watching = phone(hub, 'watching')
  time.run(2_000)
  const before = [viewsIn(walls[0]?.heard ?? []).length, viewsIn(watching.heard).length]
  for (let index = 0; index < 20; index += 1) {
    phone(hub, `p${index}`).join('delta')
    time.run(100)
  }
  const after = [viewsIn(walls[0]?.heard ?? []).length, viewsIn(watching.heard).length]
  expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([
    expect.closeTo(10, -1),
    expect.closeTo(2, 0),
  ])
})
