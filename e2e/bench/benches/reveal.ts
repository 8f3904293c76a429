// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { bringChromium, CHROMIUM_ARGS, SIDE_BY_SIDE } from '../../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import { DAY, press } from '../surfaces/venue.ts'

const SETTLE_MS = 5_000
const REVEALS = 8
// A step lands a little later, and fades in.
const STEP_MS = 2_000
// As of a second that turns: two panels that refresh 60 times a second differ by up to a frame.
const BAR_MS = 17

/** What a step says, and when the first frame with it was handed to the screen. */
type Landing = { said: string; atMs: number }

/**
 * Two walls, each in a Chromium of its own, and when each paints the first frame of a step of the
 * reveal: third, second, first, thanks, again and again. Time is read as in `flip`, but a step lands
 * between two frames: it is painted with the one after.
 */
export async function reveal(): Promise<Result[]> {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T17:01', '--display-in', 'zaal-2'],
  ])
  const { link: desk } = await openDesk(hub.desk)
  const launch = () =>
    chromium.launch({ executablePath: bringChromium(), args: [...CHROMIUM_ARGS, SIDE_BY_SIDE] })
  const browsers = [await launch(), await launch()]
  const pages = await Promise.all(browsers.map((browser) => wallIn(browser, hub.display)))
  await pause(SETTLE_MS)
  let pressed = 0
  const does = async (command: DeskCommand) => {
    pressed += 1
    await press(desk, command, `reveal-${pressed}`)
    await pause(STEP_MS)
  }
  for (let round = 0; round < REVEALS; round += 1) {
    await does({ type: 'prepareReveal', places: PLACES, mentions: [], isTrial: false })
    for (let saw = 0; saw <= PLACES.length; saw += 1) await does({ type: 'revealNext', saw })
    await does({ type: 'endReveal' })
  }
  const [left = [], right = []] = await Promise.all(pages.map(landingsOn))
  await Promise.all(browsers.map((browser) => browser.close()))
  desk.close()
  await hub.stop()
  const steps = REVEALS * (PLACES.length + 1)
  const skews = left.map(({ atMs }, index) => Math.abs(atMs - (right[index]?.atMs ?? 0)))
  const isSame = left.every(({ said }, index) => said === right[index]?.said)
  if (!isSame || left.length !== steps || right.length !== steps)
    throw new Error(`of ${steps} steps walls showed ${left.length} and ${right.length}`)
  const name = '2 × Chromium, 1280×720'
  const result = resultsOf('reveal')
  return [
    result(name, 'steps seen', skews.length, null),
    result(name, 'painted skew p50 ms', median(skews), null),
    result(name, 'painted skew p95 ms', quantile(skews, 0.95), BAR_MS),
    result(name, 'painted skew worst ms', quantile(skews, 1), null),
  ]
}

const PLACES = DAY.teams.slice(0, 3).map(({ id }) => [id])

async function wallIn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(address)
  await page.waitForSelector('.scene')
  await page.evaluate(watchSteps)
  return page
}

/** Runs in the page: notes each frame in which a step of the reveal is new. */
function watchSteps(): void {
  const landings: Landing[] = []
  Reflect.set(window, 'landings', landings)
  let before = ''
  const look = () => {
    const shown = document.querySelector('.layer:last-child .reveal-who')?.textContent ?? ''
    if (shown !== before && shown !== '') {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () =>
        landings.push({ said: shown, atMs: performance.timeOrigin + performance.now() })
      requestAnimationFrame(() => port2.postMessage(null))
    }
    before = shown
  }
  new MutationObserver(look).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
  })
}

async function landingsOn(page: Page): Promise<Landing[]> {
  const landings: unknown = await page.evaluate(() => Reflect.get(window, 'landings'))
  return Array.isArray(landings) ? landings : []
}
