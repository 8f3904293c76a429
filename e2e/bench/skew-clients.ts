// SPDX-License-Identifier: EUPL-1.2
// A process with some displays' clocks in it, told what to do by its arguments; see skew.ts.
import { openLink } from '../../renderer/sync/link.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { machineNow, nodePorts } from '../processes/node-ports.ts'
import { socketOf } from '../processes/raw-link.ts'

/** What one display's clock says at one of the looks, which are numbered over all processes. */
export type Look = { number: number; offsetMs: number; boundMs: number | null }

export const LOOK_EVERY_MS = 250

const [base = '', host = '', first = '0', count = '0', from = '0', until = '0'] =
  process.argv.slice(2)
const address = socketOf(base, LINK_PATHS.display)
const links = Array.from({ length: Number(count) }, (_, index) => {
  const key = KEY_PREFIX + `${Number(first) + index}`.padStart(32, 's')
  return openLink('display', nodePorts(address, [SUBPROTOCOL, key], host))
})
const looks: Look[] = []

function look(): void {
  const now = machineNow()
  if (now >= Number(until)) return tell()
  const number = Math.floor(now / LOOK_EVERY_MS)
  if (now >= Number(from)) {
    for (const { clock } of links) {
      const at = machineNow()
      const hubTime = clock.hubNow()
      if (hubTime === null) throw new Error('a display has not heard the time')
      looks.push({ number, offsetMs: hubTime - at, boundMs: clock.errorMs() })
    }
  }
  setTimeout(look, Math.max(0, (number + 1) * LOOK_EVERY_MS - machineNow()))
}

function tell(): void {
  for (const link of links) link.stop()
  process.send?.(looks, () => process.disconnect())
}

look()
