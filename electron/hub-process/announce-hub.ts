// SPDX-License-Identifier: EUPL-1.2
import { hostname } from 'node:os'
import type { Network } from '../../shared/features/address/network.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { HubService } from '../discovery/hub-records.ts'
import { openMulticast } from '../discovery/multicast.ts'
import { HubPublisher } from '../discovery/publish-hub.ts'
import { sha256 } from '../machine/secrets.ts'
import { machineTimers } from '../machine/timers.ts'
import type { Adapter } from '../network/adapter.ts'
import { isLoopback } from '../network/ip-address.ts'
import { isLikely, rankedAddresses } from '../network/rank-addresses.ts'
import { readAdapters } from '../network/read-adapters.ts'

type Own = Pick<HubService, 'hubId' | 'port' | 'fingerprint'>

/** By what displays know a hub again, whatever its address: it tells nothing of the key. */
export function hubIdOf(phoneKey: string): string {
  return sha256(`hub ${phoneKey}`, 'hex').slice(0, 32)
}

/** Has displays on the hub's networks find it. Where they can't, `tell` says why, once. */
export function announceHub(
  own: Own,
  tell: (line: string) => void,
): { onNetwork(network: Network): void; stop(): void } {
  const publisher = new HubPublisher({ open: openMulticast, timers: machineTimers, tell })
  const [name = ''] = hostname().split('.')
  return {
    onNetwork(network) {
      const addresses = announcedAddresses(network, readAdapters())
      publisher.publish({ ...own, name, protocol: PROTOCOL, addresses })
    },
    stop: () => publisher.stop(),
  }
}

/**
 * The addresses that a display is told of: the one in the codes, which it tries first, and those that
 * the hub might take in its stead. None of those that nobody elsewhere reaches.
 */
export function announcedAddresses(
  { current, isFixed }: Pick<Network, 'current' | 'isFixed'>,
  adapters: readonly Adapter[],
): string[] {
  const others = isFixed ? [] : rankedAddresses(adapters).filter(isLikely)
  const all = [...(current ? [current] : []), ...others].map(({ address }) => address)
  return [...new Set(all)].filter((address) => !isLoopback(address))
}
