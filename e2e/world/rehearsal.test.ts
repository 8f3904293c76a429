// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type LivePlayback, positionAt } from '../../shared/clock/timebase.ts'
import type { RehearsalCommand } from '../../shared/features/rehearsal/commands.ts'
import { HOUR } from '../../shared/instant.ts'
import { momentAt } from '../../shared/timeline/moment.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { triesOf } from '../share.ts'
import type { HubMachine } from './hub-machine.ts'
import type { SurfaceMachine } from './surface-machine.ts'
import { World } from './world.ts'

const SEEDS = Array.from({ length: triesOf({ share: 8, all: 30 }) }, (_, index) => index + 1)
const DISTURBANCES = 40

test.each(SEEDS)('R1 R8 seed %i: every wall follows the hub’s playback and time', async (seed) => {
  const world = new World(seed)
  const { hub, desk, walls } = world
  expectWritesRealOnly(hub)
  for (let i = 0; i < DISTURBANCES; i += 1) {
    world.rehearse()
    await Promise.resolve()
    world.disturb()
    await Promise.resolve()
    for (const wall of walls) {
      expectOwnTime(wall, hub)
      expectKeepsReal(wall)
    }
  }
  world.heal()
  const expectPlayback = (kind: LivePlayback['kind'], rate: number) => {
    expect(hub.playback).toMatchObject({ kind, rate })
    for (const wall of walls) expectShowsPlayback(wall, hub)
  }
  expectPlayback(hub.playback.kind, hub.playback.rate)
  const asks: [ask: RehearsalCommand, kind: LivePlayback['kind'], rate: number][] = [
    [{ type: 'beginRehearsal', at: hub.now(), rate: 1 }, 'rehearsal', hub.playback.rate],
    [{ type: 'setRehearsalRate', rate: 120 }, 'rehearsal', 120],
    [{ type: 'jumpRehearsal', at: hub.now() - 2 * HOUR }, 'rehearsal', 120],
    [{ type: 'endRehearsal' }, 'real', 1],
  ]
  for (const [ask, kind, rate] of asks) {
    void desk.link.send(ask)
    world.time.run(SOON_MS)
    expectPlayback(kind, rate)
  }
})

// Once there and once back, over the slowest of this world's cables on a bad moment.
const SOON_MS = 1_000

/** A wall shows the time of the playback that it was told last, within the bound of its clock. */
function expectOwnTime(wall: SurfaceMachine<'display'>, hub: HubMachine): void {
  const { clock, store } = wall.link
  const now = clock.now()
  const bound = clock.errorMs()
  expect(clock.playback).toEqual(store.getState().playback)
  if (now === null || bound === null) return
  const truth = positionAt(clock.playback, hub.now())
  expect(Math.abs(now - truth)).toBeLessThanOrEqual(bound * clock.playback.rate + ROUNDING_MS)
}

// Six hundred times the last digit of a double of today's instants.
const ROUNDING_MS = 0.5

function expectKeepsReal({ keptText }: SurfaceMachine<'display'>): void {
  const kept = keptText ? JSON.parse(keptText) : null
  expect(kept?.playback.kind ?? 'real').toBe('real')
}

/** A wall with a whole cable shows what the hub has live, at the time that it has there. */
function expectShowsPlayback(wall: SurfaceMachine<'display'>, machine: HubMachine): void {
  const { link, playback, view, day } = wall.link.store.getState()
  const { hub } = machine
  if (!hub) throw new Error('the hub has no power')
  const told = hub.viewOf({ kind: 'display', deviceId: wall.deviceId })
  expect({ link, playback, view }).toEqual({
    link: 'connected',
    playback: told.playback,
    view: told.view,
  })
  expectOwnTime(wall, machine)
  if (!view || !day) throw new Error(`${wall.deviceId} shows nothing`)
  const shown = momentAt(timelineOf(day, view.room.roomId, view.room.run), hub.liveNow())
  expect(shown).toEqual(
    momentAt(timelineOf(hub.day, view.room.roomId, view.room.run), hub.liveNow()),
  )
}

/** Nothing reaches the hub's disk while a rehearsal is live. */
function expectWritesRealOnly(hub: HubMachine): void {
  const { store } = hub
  const append = store.append.bind(store)
  store.append = (fact, names) => {
    if (hub.playback.kind !== 'real') throw new Error(`entry ${fact.entry.seq} is of a rehearsal`)
    append(fact, names)
  }
  store.move = () => {
    throw new Error('the real day was moved')
  }
}
