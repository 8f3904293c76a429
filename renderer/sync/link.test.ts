// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import {
  commandsOn,
  day,
  deskView,
  greet,
  pause,
  SECOND,
  shown,
  view,
  WELCOME,
} from './link.test-kit.ts'
import { openLink } from './link.ts'

test('a surface says hello first, then asks for the time in a burst of eight', () => {
  const { world, link } = shown()
  const { heard } = world.socket
  expect(heard[0]).toEqual({ type: 'hello', protocol: PROTOCOL })
  expect(heard.slice(1).map(({ type }) => type)).toEqual(Array(8).fill('clock'))
  world.pass(10 * SECOND)
  expect(heard).toHaveLength(1 + 8 + 2)
  expect(link.store.getState()).toMatchObject({ link: 'connected', day, view })
  expect(Math.abs((link.clock.now() ?? 0) - world.hubNow)).toBeLessThanOrEqual(1)
  expect(link.clock.errorMs()).toBeLessThan(2)
})

test('a hub that was started anew has another clock: what the old one said bounds nothing', () => {
  const world = new FakeWorld()
  world.tripMs = 40
  const { link } = shown(world)
  world.pass(60 * SECOND)
  world.socket.close()
  // Less than the network leaves open, so that no two exchanges contradict each other.
  world.hubShiftMs = 20
  world.pass(SECOND)
  greet(world)
  const known = link.clock.hubNow() ?? 0
  for (let waitedMs = 0; waitedMs < 60 * SECOND; waitedMs += 50) {
    world.pass(50)
    const hubNow = link.clock.hubNow() ?? 0
    expect(Math.abs(hubNow - world.hubNow)).toBeLessThanOrEqual(link.clock.errorMs() ?? 0)
    // As good as it was, so it is not thrown about: it slews.
    expect(Math.abs(hubNow - known - waitedMs - 50)).toBeLessThan(0.1 + waitedMs * 0.0006)
  }
})

test('a link that breaks is made again, ever later, with jitter; a phone’s later than a wall’s', () => {
  const gapsWith = (kind: 'display' | 'attendee', chance: number) => {
    const world = new FakeWorld()
    world.chance = chance
    openLink(kind, world.ports)
    return Array.from({ length: 5 }, () => {
      const closedAtMs = world.ms
      const { length } = world.sockets
      world.socket.close()
      while (world.sockets.length === length) world.pass(10)
      return world.socket.openedAtMs - closedAtMs
    })
  }
  expect(gapsWith('display', 1)).toEqual([500, 1_000, 2_000, 2_500, 2_500])
  expect(gapsWith('display', 0)).toEqual([250, 500, 1_000, 1_250, 1_250])
  expect(gapsWith('attendee', 1)).toEqual([1_000, 2_000, 4_000, 8_000, 8_000])
  expect(gapsWith('attendee', 0)).toEqual([500, 1_000, 2_000, 4_000, 4_000])
})

test('a welcome makes the next break a first one again', () => {
  const world = new FakeWorld()
  world.chance = 1
  openLink('desk', world.ports)
  for (let i = 0; i < 5; i += 1) {
    world.socket.close()
    world.pass(10 * SECOND)
  }
  world.socket.accept()
  world.socket.say(WELCOME)
  world.socket.close()
  const count = world.sockets.length
  world.pass(501)
  expect(world.sockets.length).toBe(count + 1)
})

test('a link that dies quietly is found within ten seconds, and the wall keeps the right time', () => {
  const { world, link } = shown()
  // The worst moment: an answer has just come.
  while (world.socket.heard.length < 1 + 8 + 1) world.pass(10)
  world.pass(10)
  world.answersClock = false
  const { socket } = world
  world.pass(7 * SECOND)
  expect(link.store.getState().link).toBe('connected')
  world.pass(3 * SECOND)
  expect([link.store.getState().link, socket.isClosed]).toEqual(['lost', true])
  expect(Math.abs((link.clock.now() ?? 0) - world.hubNow)).toBeLessThanOrEqual(1)
  world.pass(SECOND)
  expect(world.sockets).toHaveLength(2)
})

test('a socket that never opens is given up as well', () => {
  const world = new FakeWorld()
  const link = openLink('desk', world.ports)
  world.pass(12 * SECOND)
  expect(world.sockets.length).toBe(2)
  expect(link.store.getState().link).toBe('connecting')
})

test('what a socket says after it was given up is not heard', () => {
  const { world, link } = shown()
  const old = world.socket
  old.close()
  world.pass(SECOND)
  old.say({ type: 'reload', protocol: 9 })
  old.close()
  expect(link.store.getState()).toMatchObject({ link: 'lost', mustReload: false })
  expect(world.sockets).toHaveLength(2)
})

test('while the link is lost a display goes on showing what it had', () => {
  const { world, link } = shown()
  world.socket.close()
  expect(link.store.getState()).toMatchObject({ link: 'lost', day, view })
  world.pass(3_600 * SECOND)
  expect(Math.abs((link.clock.now() ?? 0) - world.hubNow)).toBeLessThanOrEqual(1)
})

test('a command carries its own id and expires four seconds on', async () => {
  const { world, link } = shown()
  const result = link.send(pause)
  const [command] = commandsOn(world)
  expect(command).toMatchObject({ commandId: 'id-1', command: pause })
  if (command?.type !== 'command') throw new Error('no command was sent')
  expect(Math.abs(command.expiresAt - world.hubNow - 4 * SECOND)).toBeLessThanOrEqual(1)
  world.socket.say({ type: 'accepted', commandId: 'id-1', seq: 7 })
  expect(await result).toEqual({ kind: 'accepted', seq: 7 })
})

test('a refusal comes back with its name', async () => {
  const { world, link } = shown()
  const result = link.send(pause)
  const refusal = { name: 'already-paused' } as const
  world.socket.say({ type: 'refused', commandId: 'id-1', refusal })
  expect(await result).toEqual({ kind: 'refused', refusal })
})

test('a command without an answer is given up when it has expired', async () => {
  const { world, link } = shown()
  const result = link.send(pause)
  world.pass(4 * SECOND)
  expect(await result).toEqual({ kind: 'link-lost' })
})

test('a command is never sent when there is no link, and never sent again', async () => {
  const { world, link } = shown()
  const sent = link.send(pause)
  world.socket.close()
  expect(await sent).toEqual({ kind: 'link-lost' })
  expect(await link.send(pause)).toEqual({ kind: 'link-lost' })
  world.pass(SECOND)
  greet(world)
  world.pass(10 * SECOND)
  expect(commandsOn(world)).toHaveLength(1)
})

test('a display that starts without a hub shows what it kept, at the right time', () => {
  const { world } = shown()
  const later = new FakeWorld()
  later.keptText = world.keptText
  later.ms = 600 * SECOND
  const link = openLink('display', later.ports)
  expect(link.store.getState()).toMatchObject({ link: 'connecting', day, view })
  expect(Math.abs((link.clock.now() ?? 0) - later.hubNow)).toBeLessThanOrEqual(1)
  expect(link.clock.errorMs()).toBe(null)
})

test('a view that comes before the time is known is kept once it is', () => {
  const world = new FakeWorld()
  world.answersClock = false
  openLink('display', world.ports)
  greet(world)
  expect(world.keptText).toBe(null)
  const asked = world.socket.heard.find(({ type }) => type === 'clock')
  if (asked?.type !== 'clock') throw new Error('nobody asked for the time')
  const now = world.hubNow
  world.socket.say({ type: 'clock', sentAt: asked.sentAt, receivedAt: now, answeredAt: now })
  world.pass(SECOND)
  expect(world.keptText).toContain('"hubMinusWallMs":1000000')
})

test('what is kept and can’t be read is no harm', () => {
  const { world: before } = shown()
  const ofVersion1 = before.keptText?.replace(/"protocol":\d+/, '"protocol":1') ?? ''
  const kept = JSON.parse(before.keptText ?? '')
  const { room, own, kind } = kept.view
  const ofVersion4 = JSON.stringify({ ...kept, protocol: 4, view: { kind, ...room, ...own } })
  const half = `{"protocol":${PROTOCOL}}`
  for (const text of ['', '{', '{"day":1}', 'null', half, ofVersion1, ofVersion4]) {
    const world = new FakeWorld()
    world.keptText = text
    const link = openLink('display', world.ports)
    expect(link.store.getState().view).toBe(null)
    world.socket.accept()
    world.socket.say({ type: 'day', day })
    world.socket.say({ type: 'view', seq: 1, playback: REAL_PLAYBACK, view })
    expect(link.store.getState().view).toEqual(view)
  }
})

test('an unpaired display forgets what it showed', () => {
  const { world, link } = shown()
  world.socket.say({ type: 'pairing', code: 'K7QM', playback: REAL_PLAYBACK })
  expect(link.store.getState()).toMatchObject({ pairingCode: 'K7QM', day: null, view: null })
  const again = new FakeWorld()
  again.keptText = world.keptText
  expect(openLink('display', again.ports).store.getState().view).toBe(null)
})

test('a desk keeps nothing, and never shows a display’s view', () => {
  const world = new FakeWorld()
  const link = openLink('desk', world.ports)
  greet(world)
  world.pass(SECOND)
  expect([link.store.getState().view, world.keptText]).toEqual([null, null])
  world.socket.say({ type: 'view', seq: 2, playback: REAL_PLAYBACK, view: deskView })
  expect(link.store.getState().view).toEqual(deskView)
})

test('what can’t be read is left alone, and counts as a sign of life', () => {
  const { world, link } = shown()
  world.answersClock = false
  world.pass(8 * SECOND)
  for (const text of ['{', '[]', '{"type":"later"}', '{"type":"view","seq":1}']) {
    world.socket.sayText(text)
  }
  world.pass(8 * SECOND)
  expect(link.store.getState()).toMatchObject({ link: 'connected', view })
})

test('after sleep the hub is asked at once, and an answer from before it is not believed', () => {
  const { world, link } = shown()
  world.answersClock = false
  world.pass(5 * SECOND)
  const asked = world.socket.heard.findLast(({ type }) => type === 'clock')
  if (asked?.type !== 'clock') throw new Error('nobody asked for the time')
  const before = world.hubNow
  world.wallShiftMs = 60 * SECOND
  const count = world.socket.heard.length
  world.pass(SECOND)
  expect(world.socket.heard.length).toBeGreaterThan(count)
  expect(link.clock.errorMs()).toBe(null)
  world.socket.say({ type: 'clock', sentAt: asked.sentAt, receivedAt: before, answeredAt: before })
  expect(link.clock.errorMs()).toBe(null)
})

test('after sleep the time is right within a second, also where the hub has let the link go', () => {
  for (const isLetGo of [false, true]) {
    const { world, link } = shown()
    world.chance = 1
    // Its monotonic clock stood still meanwhile, and the hub’s went on.
    world.wallShiftMs = 600 * SECOND
    world.hubShiftMs = 600 * SECOND
    world.pass(250)
    // A dead link is found as soon as something is said on it.
    if (isLetGo) {
      world.socket.close()
      world.pass(500)
      greet(world)
    }
    world.pass(SECOND - (isLetGo ? 750 : 250))
    expect(Math.abs((link.clock.now() ?? 0) - world.hubNow)).toBeLessThanOrEqual(1)
  }
})

test('the display reports its size and how well it knows the time', () => {
  const { world, link } = shown()
  link.report('1920×1080')
  world.pass(5 * SECOND)
  expect(world.socket.heard.at(-1)).toMatchObject({
    type: 'clock',
    health: { size: '1920×1080', clockErrorMs: expect.any(Number) },
  })
})

test('a stopped link leaves nothing running and nobody waiting', async () => {
  const { world, link } = shown()
  const sent = link.send(pause)
  link.stop()
  expect(await sent).toEqual({ kind: 'link-lost' })
  world.answersClock = false
  world.pass(60 * SECOND)
  expect([world.timersLeft, world.sockets.length, world.socket.isClosed]).toEqual([0, 1, true])
})
