// SPDX-License-Identifier: EUPL-1.2
// `node find-hub.ts FILE`: looks for a hub as a display's app does, from what FILE keeps of one, and
// prints which it found and after how many ms.
import { askHub } from '../../electron/discovery/ask-hub.ts'
import { HubFinder } from '../../electron/discovery/find-hub.ts'
import { keptHubIn } from '../../electron/discovery/kept-hub.ts'
import { openMulticast } from '../../electron/discovery/multicast.ts'
import { machineTimers } from '../../electron/machine/timers.ts'
import { nearbyAddresses } from '../../electron/network/rank-addresses.ts'
import { readAdapters } from '../../electron/network/read-adapters.ts'

const HANGS_AFTER_MS = 60_000

const keeping = keptHubIn(process.argv[2] ?? '', null)
const finder = new HubFinder(keeping.known(), {
  ...{ open: openMulticast, timers: machineTimers, ask: askHub },
  addresses: () => nearbyAddresses(readAdapters()),
  keep: keeping.keep,
})
const began = performance.now()
const hub = await finder.find(HANGS_AFTER_MS)
console.log(JSON.stringify({ hub, ms: performance.now() - began }))
// As if that hub had given it a room.
if (hub) finder.belongsTo(hub.origin)
finder.stop()
