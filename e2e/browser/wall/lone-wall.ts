// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, type Response } from 'playwright/test'
import { SECOND } from '../../../shared/instant.ts'
import type { HubProcess } from '../../processes/hub-process.ts'

/** A wall that goes on without its hub, in a time that passes only as a test lets it. */
export type LoneWall = { pass(ms: number): Promise<void> }

// What comes after a wall's first paint, which it can't have of a hub that is gone.
const scenes = new WeakMap<Page, Promise<Response>>()

/** To be called before the wall's page is loaded; until it is alone, its time is the machine's. */
export function ownClock(wall: Page): Promise<void> {
  scenes.set(wall, wall.waitForResponse(/\/assets\/scenes-/))
  return wall.clock.install()
}

/** Takes the hub away and stops the wall's clock. */
export async function leaveAlone(wall: Page, hub: HubProcess): Promise<LoneWall> {
  await (await scenes.get(wall))?.finished()
  await hub.kill()
  // On a busy machine that second may be over by the time the page hears of it.
  await expect(async () => {
    await wall.clock.pauseAt((await wall.evaluate(() => Date.now())) + SECOND)
  }).toPass()
  return { pass: (ms) => wall.clock.runFor(ms) }
}
