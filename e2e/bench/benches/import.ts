// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { newFolder, startHub } from '../../processes/hub-process.ts'
import { bigSchedule } from '../big-schedule.ts'
import { median, type Result, resultsOf } from '../result.ts'

const RUNS = 5
// What the page can't answer for longer is felt.
const BARS_MS = { differences: 2_000, longest: 50 }

// A day of a thousand items is made and opened first, on however busy a machine.
const SETUP_MS = 120_000

type Measured = { differencesMs: number; longestTaskMs: number }

/**
 * The later version of a programme of a thousand talks, from the choice of its file until what it
 * changes in the open day is painted; and the page's longest task meanwhile.
 */
export async function importing(): Promise<Result[]> {
  const hub = await startHub(['--library', newFolder(), '--host', '127.0.0.1', '--port', '0'])
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto(hub.desk)
  await openImport(page)
  await choose(page, 'first')
  await page.getByRole('button', { name: /^Make a day of 1000/ }).click()
  await page
    .getByRole('heading', { name: 'Import a programme' })
    .waitFor({ state: 'detached', timeout: SETUP_MS })
  const runs: Measured[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload()
    await openImport(page)
    runs.push(await measured(page))
  }
  const began = performance.now()
  await page.getByRole('button', { name: /^Take over/ }).click()
  await page.getByText(/changes taken over/).waitFor()
  const acceptedMs = performance.now() - began
  await browser.close()
  await hub.stop()
  const result = resultsOf('import')
  const talks = '1,000 talks anew'
  return [
    result(
      talks,
      'differences p50 ms',
      median(runs.map((one) => one.differencesMs)),
      BARS_MS.differences,
    ),
    result(
      talks,
      'longest task p50 ms',
      median(runs.map((one) => one.longestTaskMs)),
      BARS_MS.longest,
    ),
    result(talks, 'longest task worst ms', Math.max(...runs.map((one) => one.longestTaskMs)), null),
    result(talks, 'taken over ms', acceptedMs, null),
  ]
}

async function openImport(page: Page): Promise<void> {
  await page.getByText('Connected').waitFor()
  await page.keyboard.press('Shift+I')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
}

async function choose(page: Page, version: 'first' | 'later'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  // From the disk, as a person's is: bytes that a test hands over are decoded by the page.
  const file = join(newFolder(), 'schedule.json')
  writeFileSync(file, bigSchedule(version))
  await chooser.setFiles(file)
  // By its class: a look for roles in a thousand items would be the longest task itself.
  await page.locator('.accept-bar .action').waitFor()
}

async function measured(page: Page): Promise<Measured> {
  await page.evaluate(() => {
    const seen = { began: 0, painted: 0, longest: 0 }
    Reflect.set(window, 'importSeen', seen)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
    addEventListener('change', () => (seen.began = performance.now()), { capture: true })
    new MutationObserver(() => {
      if (seen.painted > 0 || !document.querySelector('.differences .changed')) return
      // What is in the page by now is painted with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => (seen.painted = performance.now())))
    }).observe(document.body, { childList: true, subtree: true })
  })
  await choose(page, 'later')
  return page.evaluate(async () => {
    // Until all of it is drawn, of which a little comes in each frame.
    await new Promise((done) => setTimeout(done, 1_500))
    const { began, painted, longest } = Reflect.get(window, 'importSeen')
    return { differencesMs: painted - began, longestTaskMs: longest }
  })
}
