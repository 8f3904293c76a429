// SPDX-License-Identifier: EUPL-1.2
import type { HubAddress, Network } from '../../shared/features/address/network.ts'
import { NO_NETWORK } from '../../shared/features/address/network.ts'
import type { HubClock } from '../hub/ports.ts'
import { AddressWatch } from '../network/address-watch.ts'
import { FormerPlaces } from '../network/former-places.ts'
import { hasIpv6, isAnyHost } from '../network/hosts.ts'
import { keptChoiceIn } from '../network/kept-choice.ts'
import { readAdapters } from '../network/read-adapters.ts'

/** At which address phones reach the hub. */
export type HubNetwork = {
  readonly network: Network
  /** Has all codes name this address; whether there is one. Throws where it can't be kept. */
  pick(address: HubAddress | null): boolean
  /** Has all codes name this in place of an address; throws where it can't be kept. */
  setPublic(base: Network['publicBase']): void
  /** Whether the hub is to be had at that address or public base, or was of late. */
  wasAt(place: string): boolean
  /** Tells what is so now, and whenever it has changed; gives back how to stop. */
  start(onNetwork: (network: Network) => void): () => void
}

/**
 * @param host the one address that the hub was started on, or any
 * @param folder where the choice is kept from one start to the next
 */
export function hubNetwork(host: string, folder: string, clock: HubClock): HubNetwork {
  if (!isAnyHost(host)) return fixedNetwork(host, folder, clock)
  return new AddressWatch({
    adapters: () => {
      const adapters = readAdapters()
      if (hasIpv6(host)) return adapters
      const ipv4 = ({ family }: { family: string }) => family === 'IPv4'
      return adapters.map((one) => ({ ...one, addresses: one.addresses.filter(ipv4) }))
    },
    platform: process.platform,
    now: () => clock.now(),
    after: (ms, call) => clock.after(ms, call),
    ...keptChoiceIn(folder),
  })
}

/** Of a hub behind one address; only what a proxy or a name makes of it can be chosen. */
function fixedNetwork(host: string, folder: string, clock: HubClock): HubNetwork {
  const { kept, keep } = keptChoiceIn(folder)
  const only = { adapter: '', address: host }
  const choice = kept()
  const { publicBase = null } = choice ?? {}
  const former = new FormerPlaces(choice?.former)
  if (publicBase) former.note(publicBase, clock.now())
  let network: Network = {
    ...{ ...NO_NETWORK, addresses: [only], current: only, isFixed: true },
    publicBase,
  }
  let tell: (network: Network) => void = () => {}
  return {
    get network() {
      return network
    },
    pick: () => false,
    wasAt: (place) => place === host || former.has(place, clock.now()),
    setPublic(base) {
      const now = clock.now()
      if (base) former.note(base, now)
      keep({ current: null, picked: null, ...choice, publicBase: base, former: former.list(now) })
      network = { ...network, publicBase: base }
      tell(network)
    },
    start(onNetwork) {
      tell = onNetwork
      tell(network)
      return () => {
        tell = () => {}
      }
    },
  }
}
