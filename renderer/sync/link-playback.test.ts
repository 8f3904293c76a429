// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type LivePlayback, positionAt, REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import { commandsOn, day, greet, otherView, pause, SECOND, shown, view } from './link.test-kit.ts'
import { openLink } from './link.ts'

/** An hour back, and from now on a minute passes in a second. */
const rehearsal = (world: FakeWorld, kind: LivePlayback['kind'] = 'rehearsal'): LivePlayback => ({
  id: kind,
  kind,
  origin: world.hubNow,
  position: world.hubNow - 3_600 * SECOND,
  rate: 60,
})

test('R6 a rehearsal moves what is shown, and not what expires nor how well time is known', async () => {
  const { world, link } = shown()
  const errorMs = link.clock.errorMs()
  const playback = rehearsal(world)
  world.socket.say({ type: 'view', seq: 1, playback, view })
  expect(link.clock.errorMs()).toBe(errorMs)
  world.pass(10 * SECOND)
  const truth = positionAt(playback, world.hubNow)
  expect(Math.abs((link.clock.now() ?? 0) - truth)).toBeLessThanOrEqual(60)
  expect(Math.abs((link.clock.hubNow() ?? 0) - world.hubNow)).toBeLessThanOrEqual(1)
  void link.send(pause)
  const [sent] = commandsOn(world)
  if (sent?.type !== 'command') throw new Error('no command was sent')
  expect(sent.playback).toBe('rehearsal')
  expect(Math.abs(sent.expiresAt - world.hubNow - 4 * SECOND)).toBeLessThanOrEqual(1)
})

test('R8 the playback, its day and its view are shown together, never one of them', () => {
  const { world, link } = shown()
  const seen: unknown[] = []
  link.store.subscribe(({ playback, day, view }) => seen.push([playback.kind, day?.id, view]))
  world.socket.say({ type: 'day', day: { ...day, id: 'other' } })
  world.socket.say({ type: 'view', seq: 1, playback: rehearsal(world), view: otherView })
  expect(seen).toEqual([['rehearsal', 'other', otherView]])
})

test('R4 the view that came last is shown, whatever its number: a jump back counts on from earlier', () => {
  const { world, link } = shown()
  const playback = rehearsal(world)
  world.socket.say({ type: 'view', seq: 9, playback, view })
  world.socket.say({ type: 'view', seq: 2, playback, view: otherView })
  expect(link.store.getState().view).toEqual(otherView)
})

test('R8 by the time a listener hears of another playback the clock shows its time', () => {
  const { world, link } = shown()
  const playback = rehearsal(world)
  let heardAt: number | null = null
  link.store.subscribe(() => {
    heardAt = link.clock.now()
  })
  world.socket.say({ type: 'view', seq: 1, playback, view })
  expect(Math.abs((heardAt ?? 0) - playback.position)).toBeLessThanOrEqual(60)
})

test('R8 of a desk’s rehearsal a display keeps nothing, and what it kept before stays', () => {
  const { world, link } = shown()
  const before = world.keptText
  const playback = rehearsal(world)
  world.socket.say({ type: 'view', seq: 9, playback, view: otherView })
  world.socket.say({ type: 'pairing', code: 'K7QM', playback })
  world.pass(60 * SECOND)
  expect([world.keptText, link.store.getState().playback]).toEqual([before, playback])
  const later = new FakeWorld()
  later.keptText = world.keptText
  later.ms = 600 * SECOND
  const again = openLink('display', later.ports)
  expect(again.store.getState()).toMatchObject({ playback: REAL_PLAYBACK, view })
  expect(Math.abs((again.clock.now() ?? 0) - later.hubNow)).toBeLessThanOrEqual(1)
})

test('R7 a display of a hub that only rehearses starts without it at the rehearsal’s time', () => {
  const world = new FakeWorld()
  const playback = rehearsal(world, 'rehearsal-only')
  openLink('display', world.ports)
  greet(world, playback)
  world.pass(SECOND)
  const later = new FakeWorld()
  later.keptText = world.keptText
  later.ms = 600 * SECOND
  const link = openLink('display', later.ports)
  expect(link.store.getState()).toMatchObject({ playback, view })
  const truth = positionAt(playback, later.hubNow)
  expect(Math.abs((link.clock.now() ?? 0) - truth)).toBeLessThanOrEqual(60)
})

test('R5 a desk asks for a rehearsal as for anything else: with an id, an end, and an answer', async () => {
  const world = new FakeWorld()
  const link = openLink('desk', world.ports)
  const ask = { type: 'setRehearsalRate', rate: 60 } as const
  expect(await link.send(ask)).toEqual({ kind: 'link-lost' })
  greet(world)
  world.pass(SECOND)
  const result = link.send(ask)
  expect(world.socket.heard.at(-1)).toMatchObject({
    type: 'command',
    commandId: 'id-1',
    command: ask,
  })
  const refusal = { name: 'not-rehearsing' } as const
  world.socket.say({ type: 'refused', commandId: 'id-1', refusal })
  expect(await result).toEqual({ kind: 'refused', refusal })
})
