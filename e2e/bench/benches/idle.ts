// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { cpuMs, residentMb } from '../process-use.ts'
import { type Result, resultsOf } from '../result.ts'
import { openVenue } from '../surfaces/venue.ts'

// A burst of questions for the time follows each link.
const SETTLE_MS = 6_000
const MEASURE_MS = 20_000
// The peer: 290 bytes a client; 1.8 % and 120 MB with 200 of them.
const BYTES_PER_SECOND = { display: 100, phone: 30 }
const CASES = [
  { name: '200 displays', displays: 200, phones: 0, corePercent: 1.5, memoryMb: 110 },
  {
    name: '200 displays, 1000 phones',
    displays: 200,
    phones: 1_000,
    corePercent: 6,
    memoryMb: 200,
  },
]

/** What it costs that everybody is there while nothing happens but time. Needs Linux. */
export async function idle(): Promise<Result[]> {
  const result = resultsOf('idle')
  const results: Result[] = []
  for (const { name, displays, phones, corePercent, memoryMb } of CASES) {
    const venue = await openVenue({ displays, phones, as: 'product' })
    await pause(SETTLE_MS)
    const pid = venue.hub.process.pid ?? 0
    await Promise.all([venue.walls.tell(), venue.phones.tell()])
    const before = { cpu: cpuMs(pid), at: performance.now() }
    await pause(MEASURE_MS)
    const seconds = (performance.now() - before.at) / 1_000
    const percent = (cpuMs(pid) - before.cpu) / seconds / 10
    const [walls, visitors] = await Promise.all([venue.walls.tell(), venue.phones.tell()])
    const perDisplay = walls.bytes / seconds / displays
    results.push(result(name, 'bytes/s a display', perDisplay, BYTES_PER_SECOND.display))
    if (phones > 0) {
      const perPhone = visitors.bytes / seconds / phones
      results.push(result(name, 'bytes/s a phone', perPhone, BYTES_PER_SECOND.phone))
    }
    results.push(result(name, 'processor % of a core', percent, corePercent))
    results.push(result(name, 'resident memory MB', residentMb(pid), memoryMb))
    const missing = displays + phones - walls.linked - visitors.linked
    results.push(result(name, 'links lost', missing, 0))
    await venue.close()
  }
  return results
}
