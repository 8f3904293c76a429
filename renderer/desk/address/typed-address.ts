// SPDX-License-Identifier: EUPL-1.2
import type { HubAddress } from '../../../shared/views/network.ts'

/** An address of the hub as people type it; the port is the one at which this page came. */
export function typedAddress({ address }: HubAddress, port: string): string {
  const host = address.includes(':') ? `[${address}]` : address
  return port === '' ? host : `${host}:${port}`
}
