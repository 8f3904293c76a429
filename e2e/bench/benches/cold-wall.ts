// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { HOUR, SECOND } from '../../../shared/instant.ts'
import { freePort } from '../../processes/free-port.ts'
import { type HubProcess, newFolder, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import {
  appKept,
  browserKept,
  type ShownTime,
  type StartedWall,
  type StartWall,
} from '../surfaces/started-wall.ts'

const RUNS = 7
const BAR_MS = 2_000
// A wall tries at least each two and a half seconds.
const BACK_BAR_MS = 3_000
const WALLS: Record<string, StartWall> = { 'browser’s own cache': browserKept(), app: appKept() }
// Chromium writes down within some seconds what a page keeps; what is younger may go with the power.
const STORED_AFTER_MS = 8 * SECOND

/**
 * A wall whose power was cut, from the start of its process to the right digits out of what it kept,
 * with the hub off; and how soon it is with its hub again, by itself, once that is back.
 */
export async function coldWall(): Promise<Result[]> {
  const results: Result[] = []
  for (const [name, start] of Object.entries(WALLS)) results.push(...(await measured(name, start)))
  return results
}

async function measured(name: string, start: StartWall): Promise<Result[]> {
  const result = resultsOf('cold-wall')
  const { endsAt, file } = dayOfNow()
  const serve = [
    ...['--data', newFolder(), '--host', '127.0.0.1'],
    ...['--port', String(await freePort())],
  ]
  const hub = await startHub([...serve, '--day', file])
  const address = new URL(hub.display)
  address.hash = ''
  const first = await start(address.href)
  await pairOne(hub)
  await until(() => first.shown())
  await new Promise((done) => setTimeout(done, STORED_AFTER_MS))
  await hub.kill()
  await first.powerCut()

  const coldMs: number[] = []
  let wall: StartedWall = first
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now()
    wall = await start(address.href)
    const shown = await until(() => wall.shown())
    coldMs.push(performance.now() - from)
    assertRight(shown, endsAt - Date.now())
    if (run < RUNS - 1) await wall.powerCut()
  }
  const again = await startHub(serve)
  const from = performance.now()
  await until(async () => (await wall.shown())?.mark === '')
  const backMs = performance.now() - from
  await wall.powerCut()
  await again.stop()
  return [
    result(name, 'right digits p50 ms', median(coldMs), BAR_MS),
    result(name, 'right digits p95 ms', quantile(coldMs, 0.95), null),
    result(name, 'with its hub again ms', backMs, BACK_BAR_MS),
  ]
}

/** A day of today, with one item that goes on now and for more than an hour. */
function dayOfNow(): { endsAt: number; file: string } {
  const startsAt = Math.floor(Date.now() / HOUR) * HOUR
  const from = new Date(startsAt).getUTCHours()
  const time = (hours: number) => `${String(from + hours).padStart(2, '0')}:00`
  const day = smallDayFile({
    ...{ date: new Date(startsAt).toISOString().slice(0, 10), timeZone: 'UTC' },
    ...{ rooms: ['hall Zaal'], items: [['Schrijven', time(0), time(2)]] },
  })
  const file = join(newFolder(), 'day.json')
  writeFileSync(file, JSON.stringify(day))
  return { endsAt: startsAt + 2 * HOUR, file }
}

async function pairOne(hub: HubProcess): Promise<void> {
  const { link } = await openDesk(hub.desk)
  const { view } = await link.heard(
    'view',
    ({ view }) => view.kind === 'desk' && view.waiting.length > 0,
  )
  const deviceId = view.kind === 'desk' ? (view.waiting[0]?.deviceId ?? '') : ''
  const command = { type: 'pairDisplay', deviceId, roomId: 'zaal', name: '' } as const
  link.say({ type: 'command', commandId: 'pair', expiresAt: 8e15, command })
  await link.answerTo('pair')
  link.close()
}

/** Throws where a wall shows another time than `leftMs`, or doesn't say how sure of it it is. */
function assertRight({ digits, mark }: ShownTime, leftMs: number): void {
  const [seconds = 0, minutes = 0, hours = 0] = digits.split(':').map(Number).toReversed()
  const shownMs = ((hours * 60 + minutes) * 60 + seconds) * SECOND
  // To look takes a moment, in which a second may turn.
  if (Math.abs(shownMs - leftMs) > 2 * SECOND) {
    throw new Error(`the wall showed ${digits} with ${leftMs} ms left`)
  }
  if (!/op \d+ s na|within \d+ s/.test(mark)) throw new Error(`the wall said of its time: ${mark}`)
}

async function until<T>(look: () => Promise<T | null | false>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const found = await look().catch(() => null)
    if (found) return found
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('a wall was waited for in vain')
}
