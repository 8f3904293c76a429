// SPDX-License-Identifier: EUPL-1.2
import { hostname } from 'node:os'
import type { Network } from '../../shared/features/address/network.ts'
import { type HubInfo, MOST_ORIGINS } from '../../shared/hub-info.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { openMulticast } from '../discovery/multicast.ts'
import { HubPublisher } from '../discovery/publish-hub.ts'
import { sha256 } from '../machine/secrets.ts'
import { machineTimers } from '../machine/timers.ts'
import type { Adapter } from '../network/adapter.ts'
import { isLoopback } from '../network/ip-address.ts'
import { originOf } from '../network/origin.ts'
import { isLikely, rankedAddresses } from '../network/rank-addresses.ts'
import { readAdapters } from '../network/read-adapters.ts'

/** What displays are told of this hub: by mDNS, and by the hub where they ask it. */
export class HubItself {
  private readonly publisher: HubPublisher
  private readonly said: Omit<HubInfo, 'origins'>
  private addresses: string[] = []
  private port = 0

  /**
   * @param phoneKey a secret that the hub keeps: its id follows from it, and tells nothing of it
   * @param fingerprint of the key that it answers TLS with
   * @param tell told once what stands in the way of being found
   */
  constructor(phoneKey: string, fingerprint: string, tell: (line: string) => void) {
    this.publisher = new HubPublisher({ open: openMulticast, timers: machineTimers, tell })
    const [name = ''] = hostname().split('.')
    const hubId = sha256(`hub ${phoneKey}`, 'hex').slice(0, 32)
    this.said = { hubId, name, protocol: PROTOCOL, fingerprint }
  }

  readonly info = (): HubInfo => {
    const origins = this.addresses.map((address) => originOf(address, this.port))
    return { ...this.said, origins: origins.slice(0, MOST_ORIGINS) }
  }

  /** From now on there is something to find. */
  serves(port: number): void {
    this.port = port
  }

  onNetwork(network: Network): void {
    this.addresses = addressesFor(network, readAdapters())
    const { port, addresses } = this
    this.publisher.publish({ ...this.said, port, addresses })
  }

  stop(): void {
    this.publisher.stop()
  }
}

/**
 * The addresses that a display is told of: the one in the codes, which it tries first, and those that
 * the hub might take in its stead. None of those that nobody elsewhere reaches.
 */
export function addressesFor(
  { current, isFixed }: Pick<Network, 'current' | 'isFixed'>,
  adapters: readonly Adapter[],
): string[] {
  const there = rankedAddresses(adapters)
  // One that is gone is kept for the codes, as it may be back; a display is told of what there is.
  const isThere = isFixed || there.some(({ address }) => address === current?.address)
  const others = isFixed ? [] : there.filter(isLikely)
  const all = [...(current && isThere ? [current] : []), ...others].map(({ address }) => address)
  return [...new Set(all)].filter((address) => !isLoopback(address))
}
