// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { EFFECT_DELAY_MS } from '../../electron/hub/playback/effect-delay.ts'
import { currentSpan, momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { World } from './world.ts'

// A clock may be off by as much over these cables, and a timer comes a little late.
const APART_MS = 12

test.each([1, 2, 3, 4, 5])(
  'seed %i: what the desk shows on all walls, they all show from one instant',
  (seed) => {
    const world = new World(seed)
    world.time.run(60_000)
    const pressedAt = world.hub.now()
    void world.desk.link.send({ type: 'message', rooms: 'all', text: 'Lunch is klaar' })
    world.time.run(200)
    const effectiveAt = [...world.hub.store.facts()].at(-1)?.entry.at ?? 0
    expect(effectiveAt - pressedAt).toBeGreaterThanOrEqual(EFFECT_DELAY_MS)
    const messages = () =>
      world.walls.map(({ link }) => link.store.getState().view?.room.screen.message ?? null)
    const none = world.walls.map(() => null)
    expect(messages()).toEqual(none)
    world.time.run(effectiveAt - APART_MS - world.hub.now())
    expect(messages()).toEqual(none)
    world.time.run(2 * APART_MS)
    expect(messages()).toEqual(none.map(() => 'Lunch is klaar'))
  },
)

test('the desk shows at once what its key will do, and its next key builds on it', async () => {
  const world = new World(7)
  const { link } = world.desk
  const placeAtDesk = (): string => {
    const { day, view, effectiveAt } = link.store.getState()
    const now = Math.max(link.clock.now() ?? 0, effectiveAt ?? 0)
    if (!day || !view) throw new Error('the desk has no view')
    const timeline = timelineOf(day, 'zaal-1', runOf(view.runs, 'zaal-1'))
    return currentSpan(momentAt(timeline, now))?.id ?? ''
  }
  const before = placeAtDesk()
  const first = link.send({ type: 'next', rooms: ['zaal-1'], saw: { 'zaal-1': before } })
  world.time.run(150)
  const after = placeAtDesk()
  expect([(await first).kind, after === before]).toEqual(['accepted', false])
  const second = link.send({ type: 'next', rooms: ['zaal-1'], saw: { 'zaal-1': after } })
  world.time.run(150)
  expect((await second).kind).toBe('accepted')
})
