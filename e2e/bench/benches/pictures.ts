// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { CLOCK_EVERY_MS } from '../../../shared/protocol/version.ts'
import { deskLink } from '../../processes/raw-link.ts'
import { cpuMs, residentMb } from '../process-use.ts'
import { type Result, resultsOf } from '../result.ts'
import { openVenue } from '../surfaces/venue.ts'

const DISPLAYS = 200
// A burst of questions for the time follows each link.
const SETTLE_MS = 6_000
// Each wall's turn comes once in it.
const MEASURE_MS = 60_000
// What 200 walls are asked, and what they answer, beside what they cost without.
const CORE_PERCENT = 2

/** What it costs the hub to have one picture of each of 200 walls a minute. Needs Linux. */
export async function pictures(): Promise<Result[]> {
  const result = resultsOf('pictures')
  const name = `${DISPLAYS} displays`
  const without = await measured('product')
  const withPictures = await measured('pictured')
  const percent = withPictures.percent - without.percent
  return [
    result(name, 'walls with a picture after a minute', withPictures.pictures, null),
    result(name, 'walls without one', DISPLAYS - withPictures.pictures, 0),
    result(name, 'processor % of a core for pictures', Math.max(0, percent), CORE_PERCENT),
    result(name, 'processor % of a core in all', withPictures.percent, null),
    result(name, 'memory MB for pictures', withPictures.memoryMb - without.memoryMb, null),
  ]
}

async function measured(as: 'product' | 'pictured') {
  const venue = await openVenue({ displays: DISPLAYS, phones: 0, as })
  // Pictures are for desks: nobody is asked for one while none is linked.
  const desk = await deskLink(venue.hub.desk, venue.cookie)
  const asking = setInterval(() => desk.say({ type: 'clock', sentAt: 0 }), CLOCK_EVERY_MS)
  await pause(SETTLE_MS)
  const pid = venue.hub.process.pid ?? 0
  const before = { cpu: cpuMs(pid), at: performance.now() }
  await pause(MEASURE_MS)
  const percent = (cpuMs(pid) - before.cpu) / (performance.now() - before.at) / 0.01
  const view = desk.messages.findLast((message) => message.type === 'view')?.view
  const displays = view?.kind === 'desk' ? view.displays : []
  const pictures = displays.filter(({ device }) => device.picture !== null).length
  const memoryMb = residentMb(pid)
  clearInterval(asking)
  desk.close()
  await venue.close()
  return { percent, pictures, memoryMb }
}
