// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { type CDPSession, chromium } from 'playwright'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR } from '../../../shared/instant.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import type { RawLink } from '../../processes/raw-link.ts'
import { residentMb } from '../process-use.ts'
import { type Result, resultsOf } from '../result.ts'
import { messageIn, openVenue, press } from '../surfaces/venue.ts'

const DISPLAYS = 20
const PHONES = 100
// Eight hours of the day in under a minute.
const RATE = 600
const DAY_MS = 8 * HOUR
const WARM_UP_MS = 8_000
const SAMPLE_MS = 500
// Ten keys in an hour of the day: a busy facilitator.
const KEY_EVERY_MS = 600
const BAR_MB_PER_HOUR = 1

type Sample = { dayHours: number; hubMb: number; displayMb: number }

/** A whole day in a fast rehearsal: does anything grow that should not? */
export async function soak(): Promise<Result[]> {
  const result = resultsOf('soak')
  const venue = await openVenue({
    ...{ displays: DISPLAYS, phones: PHONES, as: 'product' },
    hubArgs: ['--port', '0', '--rehearse-at', '2024-03-13T09:00', '--display-in', 'zaal-2'],
  })
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.goto(venue.hub.display)
  const inspector = await page.context().newCDPSession(page)
  await rehearse(venue.desk, { type: 'setRehearsalRate', rate: RATE })
  const began = performance.now()
  let isOver = false
  const keys = pressAllDay(venue.desk, () => isOver)
  await pause(WARM_UP_MS)
  const samples: Sample[] = []
  while ((performance.now() - began) * RATE < DAY_MS) {
    samples.push({
      dayHours: ((performance.now() - began) * RATE) / HOUR,
      hubMb: residentMb(venue.hub.process.pid ?? 0),
      displayMb: await heapMb(inspector),
    })
    await pause(SAMPLE_MS)
  }
  isOver = true
  const pressed = await keys
  await browser.close()
  await venue.close()
  const name = `8 h at ${RATE} ×, ${pressed} keys`
  const hubSlope = slopeOf(samples, ({ hubMb }) => hubMb)
  const displaySlope = slopeOf(samples, ({ displayMb }) => displayMb)
  return [
    result(name, 'hub resident MB at the end', samples.at(-1)?.hubMb ?? Number.NaN, null),
    result(name, 'hub MB an hour of the day', hubSlope, BAR_MB_PER_HOUR),
    result(name, 'display heap MB at the end', samples.at(-1)?.displayMb ?? Number.NaN, null),
    result(name, 'display MB an hour of the day', displaySlope, BAR_MB_PER_HOUR),
  ]
}

async function rehearse(desk: RawLink, ask: RehearsalCommand): Promise<void> {
  const commandId = `rehearse-${ask.type}`
  desk.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command: ask })
  await desk.heard('accepted', (message) => message.commandId === commandId)
}

/** What a facilitator does, again and again; gives back how many keys were pressed. */
async function pressAllDay(desk: RawLink, isOver: () => boolean): Promise<number> {
  const keys = (count: number): DeskCommand[] => [
    messageIn(`Nog ${count}`),
    { type: 'lockJoining', isLocked: true },
    { type: 'show', rooms: ['zaal-2'], scene: 'programme' },
    { type: 'show', rooms: ['zaal-2'], scene: 'coming' },
    { type: 'lockJoining', isLocked: false },
  ]
  let count = 0
  while (!isOver()) {
    const choices = keys(count)
    const key = choices[count % choices.length]
    if (key) await press(desk, key, `soak-${count}`)
    count += 1
    await pause(KEY_EVERY_MS)
  }
  return count
}

/** What the page holds once all that it let go of is cleared away. */
async function heapMb(inspector: CDPSession): Promise<number> {
  await inspector.send('HeapProfiler.collectGarbage')
  const { usedSize } = await inspector.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

/** MB an hour of the day, by least squares. */
function slopeOf(samples: readonly Sample[], mbOf: (sample: Sample) => number): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const [meanHours, meanMb] = [mean(({ dayHours }) => dayHours), mean(mbOf)]
  const shared = mean((sample) => (sample.dayHours - meanHours) * (mbOf(sample) - meanMb))
  return shared / mean(({ dayHours }) => (dayHours - meanHours) ** 2)
}
