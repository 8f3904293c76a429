// SPDX-License-Identifier: EUPL-1.2
// A process with some displays' clocks in it, told what to do by its arguments; see skew.ts.
import { WebSocket } from 'ws'
import { openLink } from '../../../renderer/sync/link.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../../shared/protocol/version.ts'
import { connectBy, machineNow, nodePorts } from '../../processes/node-ports.ts'
import { socketOf } from '../../processes/raw-link.ts'

/** What one display's clock says at one of the looks, which are numbered over all processes. */
export type Look = { number: number; offsetMs: number; boundMs: number | null }

const LOOK_EVERY_MS = 100

const [base = '', host = '', first = '0', count = '0', from = '0', until = '0'] =
  process.argv.slice(2)
const address = socketOf(base, LINK_PATHS.display)
const links = Array.from({ length: Number(count) }, (_, index) => {
  const key = KEY_PREFIX + `${Number(first) + index}`.padStart(32, 's')
  // The hub's own name, where the address is that of the network in between.
  const open = () => new WebSocket(address, [SUBPROTOCOL, key], { headers: { host } })
  return openLink('display', nodePorts(connectBy(open)))
})
const looks: Look[] = []

/** Waits for the instant of the next look; one that has passed by then is left out. */
function lookNext(): void {
  const next = Math.ceil(Math.max(machineNow(), Number(from)) / LOOK_EVERY_MS)
  const dueAt = next * LOOK_EVERY_MS
  if (dueAt >= Number(until)) return tell()
  const wait = () => {
    const leftMs = dueAt - machineNow()
    // A timer may fire up to a millisecond early, and the same look would be taken twice.
    if (leftMs > 0) return void setTimeout(wait, Math.ceil(leftMs))
    look(next)
    lookNext()
  }
  wait()
}

function look(number: number): void {
  for (const { clock } of links) {
    const at = machineNow()
    const hubTime = clock.hubNow()
    if (hubTime === null) throw new Error('a display has not heard the time')
    looks.push({ number, offsetMs: hubTime - at, boundMs: clock.errorMs() })
  }
}

function tell(): void {
  for (const link of links) link.stop()
  process.send?.(looks, () => process.disconnect())
}

lookNext()
