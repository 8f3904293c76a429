// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { firstState } from '../../shared/state/state.ts'
import { dayForRoom } from '../../shared/views/day-part.ts'
import { NOBODY } from '../../shared/views/presence.ts'
import { viewFor } from '../../shared/views/view-for.ts'
import { linkEarly, startingWith } from './early-link.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import { openLink } from './link.ts'

const TRIP_MS = 40
const day = dayForRoom(sampleDay('staatsprint'), 'zaal-1')
const state = {
  ...firstState(sampleDay('staatsprint')),
  displays: { tv: { roomId: 'zaal-1', name: 'TV', pairedAt: 0, trimMs: 0, patternAt: null } },
}
const view = viewFor(state, NOBODY, { kind: 'display', deviceId: 'tv' })

function worldWithEarlyLink() {
  const world = new FakeWorld()
  world.tripMs = TRIP_MS
  return { world, early: linkEarly(world.ports) }
}

/** A hub answers what was asked on the socket, one trip after it was. */
function answered(world: FakeWorld): void {
  world.socket.accept()
  world.pass(TRIP_MS)
  world.socket.say({ type: 'welcome', protocol: PROTOCOL })
  world.socket.say({ type: 'day', day })
  if (view) world.socket.say({ type: 'view', seq: 1, playback: REAL_PLAYBACK, view })
}

/** The client takes the link over; the socket reports once that is done. */
async function takenOver({ world, early }: ReturnType<typeof worldWithEarlyLink>) {
  const link = openLink('display', startingWith(early, world.ports))
  await Promise.resolve()
  return link
}

const typesHeard = ({ socket }: FakeWorld) => socket.heard.map(({ type }) => type)

test('one trip after the link is open a client that comes later has view and time', async () => {
  const given = worldWithEarlyLink()
  const { world } = given
  answered(world)
  expect(typesHeard(world)).toEqual(['clock', 'hello'])
  world.pass(300) // its script is fetched and read
  const link = await takenOver(given)
  expect(link.store.getState()).toMatchObject({ link: 'connected', day, view })
  const offMs = Math.abs((link.clock.now() ?? 0) - world.hubNow)
  expect(offMs).toBeLessThanOrEqual(link.clock.errorMs() ?? 0)
  // What came while nobody was there is stamped with when it came.
  expect(link.clock.roundTripMs()).toBe(TRIP_MS)
})

test('hello is said once on a link, whenever the client comes', async () => {
  for (const comesMs of [0, 20, 500]) {
    const given = worldWithEarlyLink()
    const { world } = given
    if (comesMs > 0) answered(world)
    world.pass(comesMs)
    const link = await takenOver(given)
    if (comesMs === 0) answered(world)
    world.pass(1_000)
    expect(typesHeard(world)).toEqual(['clock', 'hello', ...Array(8).fill('clock')])
    expect(link.store.getState()).toMatchObject({ link: 'connected', view })
  }
})

test('an early link that failed, and one that breaks, is made again and greeted', async () => {
  for (const breaks of ['before', 'after'] as const) {
    const given = worldWithEarlyLink()
    const { world } = given
    if (breaks === 'before') world.socket.close()
    const link = await takenOver(given)
    if (breaks === 'after') {
      answered(world)
      world.socket.close()
    }
    expect(link.store.getState().link).toBe(breaks === 'before' ? 'connecting' : 'lost')
    world.pass(500)
    expect(world.sockets).toHaveLength(2)
    answered(world)
    expect(typesHeard(world)[0]).toBe('hello')
    expect(link.store.getState()).toMatchObject({ link: 'connected', view })
  }
})
