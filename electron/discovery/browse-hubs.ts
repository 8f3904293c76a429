// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../shared/instant.ts'
import type { Timers } from '../machine/timers.ts'
import { type HubService, hubsIn, SERVICE } from './hub-records.ts'
import type { OpenMulticast } from './multicast.ts'

// The first question may be lost, or come to a hub that is just starting.
const ASK_AFTER_MS = [0, 0.5 * SECOND, 1.5 * SECOND, 3.5 * SECOND, 7.5 * SECOND]
const ASK_EVERY_MS = 10 * SECOND

export type BrowsePorts = { open: OpenMulticast; timers: Timers }

/**
 * Asks for hubs on the networks of these addresses until stopped. A hub is told each time that it is
 * heard of; where no network can be asked, none is.
 */
export function browseHubs(
  { open, timers }: BrowsePorts,
  addresses: readonly string[],
  onHub: (hub: HubService) => void,
): () => void {
  const multicast = open(addresses, {
    heard: (packet) => {
      if (packet.type === 'response') for (const hub of hubsIn(packet)) onHub(hub)
    },
    // The other networks, and what was typed, are left.
    failed: () => {},
  })
  const ask = () => multicast.ask([{ name: SERVICE, type: 'PTR', class: 'IN' }])
  const stops = ASK_AFTER_MS.map((ms) => timers.after(ms, ask))
  let stopAsking = () => {}
  const askAgain = () => {
    stopAsking = timers.after(ASK_EVERY_MS, () => {
      ask()
      askAgain()
    })
  }
  askAgain()
  return () => {
    for (const stop of [...stops, stopAsking]) stop()
    multicast.close()
  }
}
