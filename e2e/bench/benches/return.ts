// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../processes/free-port.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { machineNow } from '../../processes/node-ports.ts'
import { quantile, type Result, resultsOf } from '../result.ts'
import { openVenue } from '../surfaces/venue.ts'

const DISPLAYS = 200
const PHONES = 1_000
const BARS_MS = { walls: 3_000, all: 10_000 }
// Long enough for every clock to know the time well.
const SETTLE_MS = 8_000
// As after a crash, and as when somebody has to walk to the laptop.
const DARK = [
  { name: 'started again at once', ms: 0 },
  { name: 'dark for 12 s', ms: 12_000 },
]

/** The hub's plug is pulled with everybody linked, and put back in. */
export async function backAgain(): Promise<Result[]> {
  const result = resultsOf('return')
  const port = String(await freePort())
  const data = newFolder()
  // Of the real day, whose time is the machine's: what a wall shows can be held against that.
  const venue = await openVenue({
    ...{ displays: DISPLAYS, phones: PHONES, as: 'product' },
    ...{ data, hubArgs: ['--port', port] },
  })
  await pause(SETTLE_MS)
  const results: Result[] = []
  let { hub } = venue
  for (const { name, ms } of DARK) {
    await Promise.all([venue.walls.tell(), venue.phones.tell()])
    await hub.kill()
    await pause(ms)
    const startedAt = machineNow()
    hub = await startHub([
      ...['--day', STAATSPRINT, '--data', data, '--host', '127.0.0.1', '--port', port],
    ])
    await pause(BARS_MS.all + 1_000)
    const [walls, phones] = await Promise.all([venue.walls.tell(), venue.phones.tell()])
    const after = (at: number) => at - startedAt
    const everybody = [...walls.backAt, ...phones.backAt].map(after)
    results.push(
      result(name, 'walls not back', DISPLAYS - walls.backAt.length, 0),
      result(name, 'walls back p50 ms', quantile(walls.backAt.map(after), 0.5), null),
      result(name, 'walls all back ms', Math.max(...walls.backAt.map(after)), BARS_MS.walls),
      result(name, 'phones not back', PHONES - phones.backAt.length, 0),
      result(name, 'everybody back ms', Math.max(...everybody), BARS_MS.all),
      result(name, 'looks at a wall’s time', walls.looks, null),
      result(name, 'seconds shown wrong', walls.wrong, 0),
    )
  }
  await venue.close()
  await hub.stop()
  return results
}
