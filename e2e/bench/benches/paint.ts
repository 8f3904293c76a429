// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium, type Page } from 'playwright'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { SECOND } from '../../../shared/instant.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { hubNow } from '../../processes/raw-link.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'

const RUNS = 15
// The peer's timer page takes 0.85 s.
const BARS_MS = { countdown: 400, afterFirstPaint: 150 }
// In room 2 of the rehearsal, clustering goes on until then.
const ENDS_AT = instantOf('2024-03-13', '11:40', 'Europe/Amsterdam')

/** When a page painted, in ms from its navigation. */
type Painted = { first: number; countdown: number }

/**
 * A display that hangs already, from navigation until something is painted, and until its countdown
 * is: whole, in its own letters, and right. First with nothing cached, then as a wall that is loaded
 * anew.
 */
export async function paint(): Promise<Result[]> {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T11:06', '--display-in', 'zaal-2'],
  ])
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const load = (page: Page) => paintedOnce(page, () => page.goto(hub.display), hub.join)
  await load(await newPage(browser)) // the browser's own first page
  const fresh: Painted[] = []
  const again: Painted[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await newPage(browser)
    fresh.push(await load(page))
    again.push(await paintedOnce(page, () => page.reload(), hub.join))
    await page.context().close()
  }
  await browser.close()
  await hub.stop()
  return [...told('nothing cached', fresh), ...told('loaded anew', again)]
}

function told(name: string, times: readonly Painted[]): Result[] {
  const result = resultsOf('paint')
  const both = (what: string, timesMs: number[], barMs: number | null) => [
    result(name, `${what} p50 ms`, median(timesMs), barMs),
    result(name, `${what} p95 ms`, quantile(timesMs, 0.95), null),
  ]
  const gaps = times.map(({ first, countdown }) => countdown - first)
  return [
    ...both(
      'first paint',
      times.map(({ first }) => first),
      null,
    ),
    ...both(
      'countdown',
      times.map(({ countdown }) => countdown),
      BARS_MS.countdown,
    ),
    ...both('countdown after it', gaps, BARS_MS.afterFirstPaint),
  ]
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.addInitScript(watchForDigits)
  return page
}

/** Throws when the digits are wrong. */
async function paintedOnce(
  page: Page,
  load: () => Promise<unknown>,
  base: string,
): Promise<Painted> {
  await load()
  const painted = await page.waitForFunction(() => Reflect.get(window, 'painted'))
  const { first, countdown, digits } = await painted.jsonValue()
  const leftMs = ENDS_AT - (await hubNow(base))
  const sinceMs = (await page.evaluate(() => performance.now())) - countdown
  const [minutes = 0, seconds = 0] = digits.split(':').map(Number)
  const shownMs = (minutes * 60 + seconds) * SECOND
  // Asking for the time comes after the paint, so the digits may be ahead by as much, and by as long
  // as a busy machine takes to paint them.
  if (shownMs < leftMs || shownMs > leftMs + sinceMs + 2 * SECOND) {
    throw new Error(`the display showed ${digits} with ${leftMs} ms left`)
  }
  return { first, countdown }
}

/** Runs in the page: notes when the digits' frame has been handed to the screen. */
function watchForDigits(): void {
  const isSeen = (element: Element | null): boolean =>
    element === null ||
    (Number(getComputedStyle(element).opacity) > 0.9 && isSeen(element.parentElement))
  const look = () => {
    const element = document.querySelector('.digits')
    const digits = element?.textContent ?? ''
    const isWhole = /^\d{1,2}:\d{2}$/.test(digits) && isSeen(element)
    if (!isWhole || !document.fonts.check('1em Zaalscherm')) return requestAnimationFrame(look)
    // The frame that this callback is part of is painted when the next task runs.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const countdown = performance.now()
      const keep = () => {
        const [entry] = performance.getEntriesByName('first-paint')
        if (!entry) return setTimeout(keep, 10) // The browser tells of it a little later.
        // Where the first paint is the countdown's, the browser's own stamp is the better one.
        const first = Math.min(entry.startTime, countdown)
        return Reflect.set(window, 'painted', { first, countdown, digits })
      }
      keep()
    }
    return port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
