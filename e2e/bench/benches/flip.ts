// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright'
import { bringChromium, CHROMIUM_ARGS, SIDE_BY_SIDE } from '../../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'

const SETTLE_MS = 5_000
const MEASURE_MS = 60_000
// Two panels that refresh 60 times a second differ by up to a frame with perfect clocks.
const BAR_MS = 17

/** A second's digits, and when the frame that they are in was handed to the screen. */
type Flip = { digits: string; atMs: number }

/**
 * Two displays of one room, each in a Chromium of its own, and when each paints a new second.
 * A frame counts as painted when the first task after it runs, by `performance.timeOrigin` and
 * `performance.now()`: two processes of one machine read both from the same two clocks.
 */
export async function flip(): Promise<Result[]> {
  const result = resultsOf('flip')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T11:06', '--display-in', 'zaal-2'],
  ])
  const launch = () =>
    chromium.launch({ executablePath: bringChromium(), args: [...CHROMIUM_ARGS, SIDE_BY_SIDE] })
  const browsers = [await launch(), await launch()]
  const pages = await Promise.all(browsers.map((browser) => displayIn(browser, hub.display)))
  await pause(SETTLE_MS + MEASURE_MS)
  const [left = [], right = []] = await Promise.all(pages.map(flipsOn))
  await Promise.all(browsers.map((browser) => browser.close()))
  await hub.stop()
  const skews = skewsOf(left, right)
  const name = '2 × Chromium, 1280×720'
  return [
    result(name, 'flips seen', skews.length, null),
    result(name, 'painted skew p50 ms', median(skews), null),
    result(name, 'painted skew p95 ms', quantile(skews, 0.95), BAR_MS),
    result(name, 'painted skew worst ms', quantile(skews, 1), null),
  ]
}

async function displayIn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.addInitScript(watchFlips)
  await page.goto(address)
  await page.waitForSelector('.digits')
  return page
}

/** Runs in the page: notes each frame in which the digits are new. */
function watchFlips(): void {
  const flips: Flip[] = []
  Reflect.set(window, 'flips', flips)
  let before = ''
  const look = () => {
    const digits = document.querySelector('.digits')?.textContent ?? ''
    if (digits !== before) {
      before = digits
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () =>
        flips.push({ digits, atMs: performance.timeOrigin + performance.now() })
      port2.postMessage(null)
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}

async function flipsOn(page: Page): Promise<Flip[]> {
  const flips: unknown = await page.evaluate(() => Reflect.get(window, 'flips'))
  return Array.isArray(flips) ? flips : []
}

/** Per second that both showed, how far apart they painted it; the first seconds are settling. */
function skewsOf(left: readonly Flip[], right: readonly Flip[]): number[] {
  const from = Math.min(left[0]?.atMs ?? 0, right[0]?.atMs ?? 0) + SETTLE_MS
  const byDigits = new Map(right.map((flip) => [flip.digits, flip.atMs]))
  return left.flatMap(({ digits, atMs }) => {
    const other = byDigits.get(digits)
    return other === undefined || atMs < from ? [] : [Math.abs(atMs - other)]
  })
}
