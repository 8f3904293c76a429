// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { apply } from '../../shared/state/apply.ts'
import { firstState, type State } from '../../shared/state/state.ts'
import { momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import type { HubMachine } from './hub-machine.ts'
import type { SurfaceMachine } from './surface-machine.ts'
import { World } from './world.ts'

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1)
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
  const { view, day, link } = wall.link.store.getState()
  expect(link).toBe('connected')
  const device = state.devices[wall.deviceId]
  expect(view?.roomId).toBe(device?.roomId)
  if (!view || !day || !device) throw new Error(`${wall.deviceId} shows nothing`)
  const shown = momentAt(timelineOf(day, view.roomId, view.run), hub.now())
  const run = runOf(state.steered.runs, device.roomId)
  expect(shown).toEqual(momentAt(timelineOf(state.steered.day, device.roomId, run), hub.now()))
}

function expectNothingLost({ hub, acknowledged }: World): void {
  const journal = [...hub.store.entries()]
  expect(journal.map((entry) => entry.seq)).toEqual(journal.map((_, index) => index + 1))
  for (const { command, seq } of acknowledged) expect(journal[seq - 1]?.command).toEqual(command)
}

function journalFolded({ store }: HubMachine): State {
  return Array.from(store.entries()).reduce((state, entry) => {
    const applied = apply(state, entry)
    if ('refusal' in applied) throw new Error(`entry ${entry.seq}: ${applied.refusal.name}`)
    return applied.value
  }, firstState(store.day))
}
