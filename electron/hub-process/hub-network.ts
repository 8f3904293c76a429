// SPDX-License-Identifier: EUPL-1.2
import type { HubAddress, Network } from '../../shared/features/address/network.ts'
import { NO_NETWORK } from '../../shared/features/address/network.ts'
import type { HubClock } from '../hub/ports.ts'
import { AddressWatch } from '../network/address-watch.ts'
import { hasIpv6, isAnyHost } from '../network/hosts.ts'
import { keptChoiceIn } from '../network/kept-choice.ts'
import { readAdapters } from '../network/read-adapters.ts'

/** At which address phones reach the hub. */
export type HubNetwork = {
  readonly network: Network
  /** Has all codes name this address; whether there is one. Throws where it can't be kept. */
  pick(address: HubAddress | null): boolean
  /** Tells what is so now, and whenever it has changed; gives back how to stop. */
  start(onNetwork: (network: Network) => void): () => void
}

/**
 * @param host the one address that the hub was started on, or any
 * @param folder where the choice is kept from one start to the next
 */
export function hubNetwork(host: string, folder: string, clock: HubClock): HubNetwork {
  if (!isAnyHost(host)) return fixedNetwork(host)
  return new AddressWatch({
    adapters: () => {
      const adapters = readAdapters()
      if (hasIpv6(host)) return adapters
      const ipv4 = ({ family }: { family: string }) => family === 'IPv4'
      return adapters.map((one) => ({ ...one, addresses: one.addresses.filter(ipv4) }))
    },
    now: () => clock.now(),
    after: (ms, call) => clock.after(ms, call),
    ...keptChoiceIn(folder),
  })
}

function fixedNetwork(host: string): HubNetwork {
  const only = { adapter: '', address: host }
  const network = { ...NO_NETWORK, addresses: [only], current: only, isFixed: true }
  return {
    network,
    pick: () => false,
    start(onNetwork) {
      onNetwork(network)
      return () => {}
    },
  }
}
