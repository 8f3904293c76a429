// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import { day, deskView, otherView, SECOND, shown, view } from './link.test-kit.ts'
import { openLink } from './link.ts'

const LATER = { effectiveAt: 0, seq: 2, playback: REAL_PLAYBACK, view: otherView } as const

test('what is to be shown from an instant on waits for it, on a wall; a desk has it at once', () => {
  const { world, link } = shown()
  world.socket.say({ type: 'view', ...LATER, effectiveAt: world.hubNow + 300 })
  world.pass(299)
  expect(link.store.getState().view).toEqual(view)
  world.pass(2)
  expect(link.store.getState().view).toEqual(otherView)
  const other = new FakeWorld()
  const desk = openLink('desk', other.ports)
  other.socket.accept()
  other.socket.say({ type: 'day', day })
  const effectiveAt = other.hubNow + 300
  other.socket.say({ type: 'view', seq: 1, playback: REAL_PLAYBACK, effectiveAt, view: deskView })
  expect(desk.store.getState()).toMatchObject({ view: deskView, effectiveAt })
})

test('what is taken back before it takes effect is never seen', () => {
  const { world, link } = shown()
  const effectiveAt = world.hubNow + 300
  const seen: unknown[] = []
  link.store.subscribe((surface) => seen.push(surface.view))
  world.socket.say({ type: 'view', ...LATER, effectiveAt })
  world.pass(100)
  world.socket.say({ type: 'view', seq: 3, playback: REAL_PLAYBACK, effectiveAt, view })
  world.pass(SECOND)
  expect(seen).toEqual([view])
})

test('a first view is shown at once, and so is one whose instant makes no sense', () => {
  const world = new FakeWorld()
  const link = openLink('display', world.ports)
  world.socket.accept()
  world.socket.say({ type: 'day', day })
  world.socket.say({
    type: 'view',
    seq: 1,
    playback: REAL_PLAYBACK,
    effectiveAt: world.hubNow + 300,
    view,
  })
  expect(link.store.getState().view).toEqual(view)
  world.pass(SECOND)
  world.socket.say({ type: 'view', ...LATER, effectiveAt: world.hubNow + 60 * SECOND })
  expect(link.store.getState().view).toEqual(otherView)
})

test('a trimmed display shows everything earlier, and claims the time that it has', () => {
  const { world, link } = shown()
  if (view.kind !== 'display') throw new Error('a display has another view')
  const trimmed = { ...view, own: { ...view.own, trimMs: 120 } }
  world.socket.say({ type: 'view', seq: 2, playback: REAL_PLAYBACK, view: trimmed })
  expect((link.clock.now() ?? 0) - (link.clock.hubNow() ?? 0)).toBeCloseTo(120, 3)
  expect(link.clock.errorMs()).toBeLessThan(2)
  const moved = { ...trimmed, room: { ...view.room, joinBase: 'http://10.0.0.2' } }
  world.socket.say({
    type: 'view',
    seq: 3,
    playback: REAL_PLAYBACK,
    effectiveAt: world.hubNow + 300,
    view: moved,
  })
  world.pass(185)
  expect(link.store.getState().view).toEqual(moved)
})

test('over a poor network a display asks each second, on a good one each five', () => {
  expect([1, 30].map(askedInTenSeconds)).toEqual([2, 10])
})

function askedInTenSeconds(tripMs: number): number {
  const world = new FakeWorld()
  world.tripMs = tripMs
  shown(world)
  const asked = () => world.socket.heard.filter(({ type }) => type === 'clock').length
  const before = asked()
  world.pass(10 * SECOND)
  return asked() - before
}
