// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { HOUR, SECOND } from '../../../shared/instant.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { median, type Result, resultsOf } from '../result.ts'

const STEPS_MS = [30 * SECOND, -30 * SECOND, HOUR, -HOUR]
const SETTLE_MS = 6_000
const LOOK_MS = 5_000
// A second turns in the frame after it, on a machine that has more to do.
const FRAME_MS = 120
const SHIFTED_WALL = new URL('../../processes/shifted-wall.ts', import.meta.url).href

/** What a display showed in one frame: the digits, and hours and minutes beside them. */
type Frame = { atMs: number; digits: string; clock: string }

/**
 * The wall clock of the hub's machine, of a display's, or of both is set while a phase runs, by as
 * much as a person or a network's time server may; every frame is held against the seconds that
 * the display showed before. Only the processes are told another time, never the machine.
 */
export async function step(): Promise<Result[]> {
  const folder = newFolder()
  const shiftFile = join(folder, 'shift')
  const hub = await startHub(
    [
      ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', '2024-03-13T11:06', '--display-in', 'zaal-2'],
    ],
    { nodeArgs: ['--import', SHIFTED_WALL], env: { WALL_SHIFT_FILE: shiftFile } },
  )
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.addInitScript(watchFrames)
  await page.goto(hub.display)
  await page.waitForSelector('.digits')
  await pause(SETTLE_MS)
  const setHub = (ms: number) => {
    writeFileSync(shiftFile, String(ms))
    hub.process.kill('SIGUSR2')
  }
  const setDisplay = (ms: number) =>
    page.evaluate((by) => Reflect.set(window, 'wallShiftMs', by), ms)
  const machines: Record<string, (ms: number) => unknown> = {
    'the hub’s machine set': setHub,
    'the display’s machine set': setDisplay,
    'both machines set': (ms) => Promise.all([setHub(ms), setDisplay(ms)]),
  }
  const result = resultsOf('step')
  const results: Result[] = []
  const before = await framesOn(page)
  for (const [name, set] of Object.entries(machines)) {
    for (const ms of STEPS_MS) {
      await set(ms)
      await pause(LOOK_MS)
    }
    await set(0)
    await pause(LOOK_MS)
    const frames = await framesOn(page)
    results.push(result(name, 'frames looked at', frames.length, null))
    results.push(result(name, 'frames with a wrong second', wrongIn(frames, before), 0))
  }
  await browser.close()
  await hub.stop()
  return results
}

/** Runs in the page: a wall clock that can be set, and each frame's digits. */
function watchFrames(): void {
  const RealDate = Date
  Reflect.set(window, 'wallShiftMs', 0)
  const now = () => RealDate.now() + Number(Reflect.get(window, 'wallShiftMs'))
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  })
  Reflect.set(window, 'Date', ShiftedDate)
  const frames: Frame[] = []
  Reflect.set(window, 'frames', frames)
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const look = () => {
    frames.push({
      atMs: performance.now(),
      digits: textOf('.layer:last-child .digits'),
      clock: textOf('.layer:last-child .wall-clock'),
    })
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The frames since this was last asked. */
async function framesOn(page: Page): Promise<Frame[]> {
  const frames: unknown = await page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'frames')
    return Array.isArray(all) ? all.splice(0) : []
  })
  return Array.isArray(frames) ? frames.filter(({ digits }) => digits !== '') : []
}

/** How many frames show another second than what was shown before goes on to. */
function wrongIn(frames: readonly Frame[], before: readonly Frame[]): number {
  const flips = before.filter(
    ({ digits }, index) => index > 0 && digits !== before[index - 1]?.digits,
  )
  const zeroes = flips.map(({ atMs, digits }) => atMs + secondsIn(digits) * SECOND)
  if (zeroes.length === 0) throw new Error('no second turned before the first step')
  const zeroAtMs = median(zeroes)
  return frames.filter(({ atMs, digits, clock }) => {
    const leftMs = zeroAtMs - atMs + SECOND
    const isRight = [leftMs - FRAME_MS, leftMs + FRAME_MS].some(
      (ms) => Math.floor(ms / SECOND) === secondsIn(digits),
    )
    return !isRight || !/^10:4[6-9]$/.test(clock)
  }).length
}

function secondsIn(digits: string): number {
  const [minutes = 0, seconds = 0] = digits.split(':').map(Number)
  return minutes * 60 + seconds
}
