// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAINT_A_FRAME } from '../../../electron/app/windows/painted-frames.ts'
import { SECOND } from '../../../shared/instant.ts'
import { type StandInApp, startStandIn } from '../../app/stand-in-player.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { renderersOf } from '../../processes/renderers.ts'
import { median, type Result, resultsOf } from '../result.ts'

const TIMES = 10
const BARS = { paintedMs: 3 * SECOND, blackS: 25 }
const LOOK_EVERY_MS = 20
const ANSWERS_WITHIN_MS = 2 * SECOND
const GIVEN_UP_MS = 120 * SECOND

/**
 * A wall that hangs in a room, on the stand-in for Electron with a real Chromium: its renderer is
 * killed, ten times in a row, until the countdown is painted again. The app itself has to live through it.
 */
export async function crash(): Promise<Result[]> {
  const result = resultsOf('crash')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T11:06', '--display-in', 'zaal-2'],
  ])
  const folder = newFolder()
  keepKey(folder, hub.display)
  const { origin } = new URL(hub.display)
  const start = async () => {
    const app = await startStandIn(['display', '--hub', origin, `--user-data-dir=${folder}`])
    await untilPainted(app)
    return app
  }

  const app = await start()
  const pid = await app.evaluate(() => process.pid, null)
  const killedMs: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    await mark(app)
    const renderers = renderersOf(pid)
    if (renderers.length === 0) throw new Error('no renderer to kill')
    const began = performance.now()
    for (const renderer of renderers) process.kill(renderer, 'SIGKILL')
    await untilPainted(app)
    killedMs.push(performance.now() - began)
  }

  await app.stop()

  // By another app, which has not had its fill of crashes.
  const next = await start()
  const blackS = await backAfterS(next, 'void (window.requestAnimationFrame = () => 0)')
  const hungS = await backAfterS(next, 'void setTimeout(() => { while (true); })')
  await next.stop()
  await hub.stop()
  return [
    result('renderer killed', 'times not survived', TIMES - killedMs.length, 0),
    result('renderer killed', 'to painted p50 ms', median(killedMs), BARS.paintedMs),
    result('renderer killed', 'to painted max ms', Math.max(...killedMs), BARS.paintedMs),
    result('alive, and paints no frame', 'to painted s', blackS, BARS.blackS),
    result('hangs', 'to painted s', hungS, BARS.blackS),
  ]
}

/** From what goes wrong in the page to a page that is right, in seconds. */
async function backAfterS(app: StandInApp, trouble: string): Promise<number> {
  await mark(app)
  await inPage(app, trouble)
  const began = performance.now()
  await untilPainted(app)
  return (performance.now() - began) / SECOND
}

/** The display that the hub paired beforehand is this one. */
function keepKey(folder: string, displayUrl: string): void {
  const key = new URLSearchParams(new URL(displayUrl).hash.slice(1)).get('key')
  const own = join(folder, 'display')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'display-key.json'), JSON.stringify({ kept: 'plain', key }))
}

/** What is to go. */
async function mark(app: StandInApp): Promise<void> {
  await inPage(app, 'void (window.isOld = true)')
}

/** Until another page than the one marked has painted a frame with a time in it. */
async function untilPainted(app: StandInApp): Promise<void> {
  const until = performance.now() + GIVEN_UP_MS
  const asked = `window.isOld ? null : ${PAINT_A_FRAME}`
  while (performance.now() < until) {
    // A page that hangs never answers.
    const late = new Promise((done) => setTimeout(done, ANSWERS_WITHIN_MS, null))
    const frame = await Promise.race([inPage(app, asked).catch(() => null), late])
    if (frame && typeof frame === 'object' && Reflect.get(frame, 'isCounting')) return
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS))
  }
  throw new Error('the wall did not come back')
}

function inPage(app: StandInApp, code: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, code) => {
    return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code)
  }, code)
}
