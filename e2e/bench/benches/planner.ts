// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { newFolder, startHub } from '../../processes/hub-process.ts'
import { fullGrid } from '../full-grid.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'

const BARS = { openMs: 500, editMs: 50, frameMs: 16.8, longTasks: 0 }
const OPENS = 3
const EDITS = 8
const DRAG_STEPS = 150
const SETTLED_MS = 1_500

/**
 * The planner on a day of 40 rooms × 60 items: from the key to its first paint with items in it, from
 * a key that moves an item to the paint in which it has moved, and how frames come while one is dragged.
 */
export async function planner(): Promise<Result[]> {
  const folder = newFolder()
  const file = join(folder, 'day.json')
  writeFileSync(file, JSON.stringify(fullGrid()))
  const hub = await startHub([
    ...['--day', file, '--data', folder, '--host', '127.0.0.1', '--port', '0'],
  ])
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const desk = await deskOf(browser, hub.desk)
  const opens: number[] = []
  for (let run = 0; run < OPENS; run += 1) opens.push(await openedAfter(desk))
  const edits: number[] = []
  for (let run = 0; run < EDITS; run += 1) {
    const isBack = run % 2 === 1
    edits.push(await shownAfter(desk, isBack ? 'Alt+ArrowUp' : 'Alt+ArrowDown'))
  }
  const drag = await dragged(desk)
  await browser.close()
  await hub.stop()
  const result = resultsOf('planner')
  const [first = Number.NaN, ...again] = opens
  return [
    result('40 rooms × 60 items', 'first opened after ms', first, BARS.openMs),
    result('40 rooms × 60 items', 'opened again p50 ms', median(again), BARS.openMs),
    result('an item moved by a key', 'shown p50 ms', median(edits), BARS.editMs),
    result('an item moved by a key', 'shown p95 ms', quantile(edits, 0.95), null),
    result('an item dragged', 'between frames p50 ms', median(drag.frames), BARS.frameMs),
    result('an item dragged', 'between frames p99 ms', quantile(drag.frames, 0.99), null),
    result('an item dragged', 'tasks over 50 ms', drag.longTasks, BARS.longTasks),
  ]
}

async function deskOf(browser: Browser, address: string): Promise<Page> {
  const desk = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await desk.goto(address)
  await desk.locator('.rooms').waitFor()
  return desk
}

/** From the key to the first frame after one in which items were drawn. */
async function openedAfter(desk: Page): Promise<number> {
  await desk.evaluate(() => {
    location.hash = '#steering'
  })
  await desk.locator('.rooms').waitFor()
  await desk.evaluate<void, Watched>(watchFor, { what: 'items', key: 'E' })
  await desk.keyboard.press('Shift+E')
  return seenAfter(desk)
}

/** From the key to the first frame after the one in which the item under the cursor reads otherwise. */
async function shownAfter(desk: Page, key: string): Promise<number> {
  await desk.evaluate<void, Watched>(watchFor, {
    what: 'other words',
    key: key.replace('Alt+', ''),
  })
  await desk.keyboard.press(key)
  const shownMs = await seenAfter(desk)
  // What comes back of it is no part of the next one.
  await desk.waitForTimeout(SETTLED_MS)
  return shownMs
}

type Watched = { what: 'items' | 'other words'; key: string }

/** In the page: from when a key was pressed to the first frame after that in which it is there. */
function watchFor({ what, key }: Watched): void {
  const words = () => document.querySelector('.plan-field [aria-selected="true"]')?.textContent
  const before = words()
  const isThere = () =>
    what === 'items' ? document.querySelectorAll('.block').length > 20 : words() !== before
  const seen = new Promise<number>((resolve) => {
    let pressedAt: number | null = null
    const pressed = (event: KeyboardEvent) => {
      if (event.key === key) pressedAt = event.timeStamp
    }
    addEventListener('keydown', pressed, { capture: true })
    const look = () => {
      const since = pressedAt
      if (since === null || !isThere()) return requestAnimationFrame(look)
      removeEventListener('keydown', pressed, { capture: true })
      return requestAnimationFrame(() => resolve(performance.now() - since))
    }
    look()
  })
  Reflect.set(window, 'seenAfter', seen)
}

function seenAfter(desk: Page): Promise<number> {
  return desk.evaluate(() => Reflect.get(window, 'seenAfter') as Promise<number>)
}

/** Drags an item about, as fast as a pointer tells of itself. */
async function dragged(desk: Page): Promise<{ frames: number[]; longTasks: number }> {
  const block = desk.locator('.plan-field [aria-selected="true"]')
  const box = await block.boundingBox()
  if (!box) throw new Error('nothing to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await desk.mouse.move(x, y)
  await desk.mouse.down()
  await desk.evaluate(() => {
    const seen = { frames: [] as number[], longTasks: 0, isOver: false }
    Reflect.set(window, 'seen', seen)
    new PerformanceObserver((list) => {
      if (!seen.isOver) seen.longTasks += list.getEntries().length
    }).observe({ entryTypes: ['longtask'] })
    let last = 0
    const frame = (at: number) => {
      if (last > 0) seen.frames.push(at - last)
      last = at
      if (!seen.isOver) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const turn = (step / DRAG_STEPS) * Math.PI * 4
    await desk.mouse.move(
      x + 300 * Math.abs(Math.sin(turn)),
      y + 200 * Math.abs(Math.sin(turn / 2)),
    )
  }
  const seen = await desk.evaluate(() => {
    const found = Reflect.get(window, 'seen')
    found.isOver = true
    return found as { frames: number[]; longTasks: number }
  })
  await desk.mouse.up()
  return seen
}
