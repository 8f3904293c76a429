// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from 'playwright'
import { instantOf } from '../../shared/day/time-of-day.ts'
import { SECOND } from '../../shared/instant.ts'
import { bringChromium, CHROMIUM_ARGS } from '../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { hubNow } from '../processes/raw-link.ts'
import { median, quantile, type Result, resultsOf } from './result.ts'

const RUNS = 15
// The peer's timer page takes 0.85 s.
const BAR_MS = 400
// In room 2 of the rehearsal, clustering goes on until then.
const ENDS_AT = instantOf('2024-03-13', '10:45', 'Europe/Amsterdam')

/** A display that hangs already, from navigation until its countdown is painted and right. */
export async function paint(): Promise<Result[]> {
  const result = resultsOf('paint')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  await paintedAfter(browser, hub.display, hub.join) // the browser's own first page
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await paintedAfter(browser, hub.display, hub.join))
  }
  await browser.close()
  await hub.stop()
  return [
    result('1920×1080, nothing cached', 'painted p50 ms', median(times), BAR_MS),
    result('1920×1080, nothing cached', 'painted p95 ms', quantile(times, 0.95), null),
  ]
}

/** Milliseconds from navigation to the frame with the digits; throws when those are wrong. */
async function paintedAfter(browser: Browser, address: string, base: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.addInitScript(watchForDigits)
  await page.goto(address)
  const painted = await page.waitForFunction(() => Reflect.get(window, 'painted'))
  const { atMs, digits } = await painted.jsonValue()
  const leftMs = ENDS_AT - (await hubNow(base))
  await context.close()
  const [minutes = 0, seconds = 0] = digits.split(':').map(Number)
  const shownMs = (minutes * 60 + seconds) * SECOND
  // Asking for the time comes after the paint, so the digits may be a little ahead.
  if (shownMs < leftMs || shownMs > leftMs + 2 * SECOND) {
    throw new Error(`the display showed ${digits} with ${leftMs} ms left`)
  }
  return atMs
}

/** Runs in the page: notes when the digits' frame has been handed to the screen. */
function watchForDigits(): void {
  const look = () => {
    const digits = document.querySelector('.digits')?.textContent ?? ''
    if (!/^\d{2}:\d{2}$/.test(digits)) return requestAnimationFrame(look)
    // The frame that this callback is part of is painted when the next task runs.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => Reflect.set(window, 'painted', { atMs: performance.now(), digits })
    return port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
