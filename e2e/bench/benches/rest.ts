// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { CLOCK_EVERY_MS } from '../../../shared/protocol/version.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk, openDisplay, type RawLink } from '../../processes/raw-link.ts'
import { cpuMs, residentMb } from '../process-use.ts'
import { type Result, resultsOf } from '../result.ts'
import { waitingIn } from '../surfaces/venue.ts'

const DISPLAYS = 10
const SETTLE_MS = 8_000
const MEASURE_MS = 30_000
const BARS = { memoryMb: 100, corePercent: 1, peerBytesPerSecond: 290 }

/** The hub in a running phase with ten displays that only ask for the time. Needs Linux. */
export async function rest(): Promise<Result[]> {
  const result = resultsOf('rest')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const displays = await pairedDisplays(hub.desk, hub.join)
  const stopAsking = displays.map((display, index) => askTheTime(display, index))
  await pause(SETTLE_MS)
  const pid = hub.process.pid ?? 0
  const before = { cpu: cpuMs(pid), bytes: bytesOf(displays), at: performance.now() }
  await pause(MEASURE_MS)
  const seconds = (performance.now() - before.at) / 1_000
  const cpuPercent = (cpuMs(pid) - before.cpu) / seconds / 10
  const bytes = (bytesOf(displays) - before.bytes) / seconds / DISPLAYS
  const memoryMb = residentMb(pid)
  for (const stop of stopAsking) stop()
  await hub.stop()
  const name = `${DISPLAYS} displays`
  return [
    result(name, 'resident memory MB', memoryMb, BARS.memoryMb),
    result(name, 'processor % of a core', cpuPercent, BARS.corePercent),
    result(name, 'bytes/s a display', bytes, BARS.peerBytesPerSecond),
  ]
}

async function pairedDisplays(deskUrl: string, base: string): Promise<RawLink[]> {
  const { link: desk } = await openDesk(deskUrl)
  const displays: RawLink[] = []
  for (let index = 0; index < DISPLAYS; index += 1) {
    displays.push(await openDisplay(base, `${index}`.padStart(32, 'k')))
  }
  const { view } = await desk.heard('view', ({ view }) => waitingIn(view).length === DISPLAYS)
  for (const { deviceId } of waitingIn(view)) {
    const command = { type: 'pairDisplay', deviceId, roomId: 'zaal-2', name: '' } as const
    desk.say({ type: 'command', commandId: deviceId, expiresAt: FAR_AWAY, command })
  }
  await Promise.all(displays.map((display) => display.heard('view')))
  desk.close()
  return displays
}

const FAR_AWAY = Date.parse('2100-01-01')

/** As the sync client does between two bursts. */
function askTheTime(display: RawLink, index: number): () => void {
  const health = { clockErrorMs: 0.4, roundTripMs: 0.3, size: '1920×1080' }
  const ask = () => display.say({ type: 'clock', sentAt: performance.now(), health })
  let timer: NodeJS.Timeout
  const first = setTimeout(
    () => {
      timer = setInterval(ask, CLOCK_EVERY_MS)
    },
    (index * CLOCK_EVERY_MS) / DISPLAYS,
  )
  return () => {
    clearTimeout(first)
    clearInterval(timer)
    display.close()
  }
}

/** Bytes on the wire, both ways, as the sockets count them. */
function bytesOf(displays: RawLink[]): number {
  return displays.reduce((sum, display) => sum + display.bytes(), 0)
}
