// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../shared/instant.ts'
import { apply } from '../../shared/state/apply.ts'
import { firstState, type State } from '../../shared/state/state.ts'
import { momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { triesOf } from '../share.ts'
import type { HubMachine } from './hub-machine.ts'
import type { SurfaceMachine } from './surface-machine.ts'
import { World } from './world.ts'

const SEEDS = Array.from({ length: triesOf({ share: 10, all: 30 }) }, (_, index) => index + 1)
const DISTURBANCES = 60

test.each(SEEDS)('seed %i: no wall is ever wrong, nothing acknowledged is lost', async (seed) => {
  const world = new World(seed)
  for (let i = 0; i < DISTURBANCES; i += 1) {
    world.disturb()
    // Promises of commands settle between two disturbances, as they do in a page.
    await Promise.resolve()
    for (const wall of world.walls) expectRightTime(wall, world.hub)
    expectNothingLost(world)
  }
  world.heal()
  await Promise.resolve()
  const state = journalFolded(world.hub)
  for (const wall of world.walls) {
    expectRightTime(wall, world.hub)
    expectShowsJournal(wall, world.hub, state)
  }
  expectNothingLost(world)
  expect(world.acknowledged.length).toBeGreaterThanOrEqual(world.walls.length)
})

const LONG_SEEDS = SEEDS.slice(0, triesOf({ share: 3, all: 10 }))
const KEYS = 40

test.each(LONG_SEEDS)(
  'seed %i: rooms apart, a wall off for an hour, the hub off for two: all show what the journal says',
  async (seed) => {
    const world = new World(seed)
    for (let i = 0; i < KEYS; i += 1) {
      world.press()
      await settle(world, 4_000)
      expectAllShowJournal(world)
    }
    const [off] = world.walls
    if (off) off.cable.isCut = true
    await settle(world, HOUR)
    off?.restart()
    expectAllShowJournal(world, off)
    world.heal()
    await settle(world, 1_000)
    expectAllShowJournal(world)
    const state = journalFolded(world.hub)
    world.hub.powerOff()
    for (let tenth = 0; tenth < 12; tenth += 1) {
      await settle(world, 10 * MINUTE)
      for (const wall of world.walls) expectShowsState(wall, world.hub, state)
    }
    world.heal()
    await settle(world, 1_000)
    expectAllShowJournal(world)
    expectNothingLost(world)
  },
  // Four hours of exchanges on five walls, on a machine that may be doing more.
  30_000,
)

/** Time passes, and what was promised in it settles as it does in a page. */
async function settle(world: World, ms: number): Promise<void> {
  world.time.run(ms)
  await Promise.resolve()
}

function expectAllShowJournal(world: World, but?: SurfaceMachine<'display'>): void {
  const state = journalFolded(world.hub)
  for (const wall of world.walls) {
    expectRightTime(wall, world.hub)
    if (wall !== but) expectShowsJournal(wall, world.hub, state)
  }
}

/** A wall's clock is within the bound that it claims itself. */
function expectRightTime(wall: SurfaceMachine<'display'>, hub: HubMachine): void {
  const { clock } = wall.link
  const now = clock.now()
  const bound = clock.errorMs()
  if (now === null || bound === null) return
  expect(Math.abs(now - hub.now())).toBeLessThanOrEqual(bound)
}

/** A wall with a whole cable shows what the journal says, at the same hub time. */
function expectShowsJournal(wall: SurfaceMachine<'display'>, hub: HubMachine, state: State): void {
  expect(wall.link.store.getState().link).toBe('connected')
  expectShowsState(wall, hub, state)
}

/** A wall shows what follows from `state`, linked or not. */
function expectShowsState(wall: SurfaceMachine<'display'>, hub: HubMachine, state: State): void {
  const { view, day } = wall.link.store.getState()
  const device = state.displays[wall.deviceId]
  expect(view?.room.roomId).toBe(device?.roomId)
  if (!view || !day || !device) throw new Error(`${wall.deviceId} shows nothing`)
  const shown = momentAt(timelineOf(day, view.room.roomId, view.room.run), hub.now())
  const run = runOf(state.runs, device.roomId)
  expect(shown).toEqual(momentAt(timelineOf(state.day, device.roomId, run), hub.now()))
}

function expectNothingLost({ hub, acknowledged }: World): void {
  const journal = Array.from(hub.store.facts(), ({ entry }) => entry)
  expect(journal.map((entry) => entry.seq)).toEqual(journal.map((_, index) => index + 1))
  for (const { command, seq } of acknowledged) expect(journal[seq - 1]?.command).toEqual(command)
}

function journalFolded({ store }: HubMachine): State {
  return Array.from(store.facts()).reduce((state, { entry }) => {
    const applied = apply(state, entry)
    if ('refusal' in applied) throw new Error(`entry ${entry.seq}: ${applied.refusal.name}`)
    return applied.value
  }, firstState(store.day))
}
