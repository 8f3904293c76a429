// SPDX-License-Identifier: EUPL-1.2
import { networkInterfaces } from 'node:os'
import { lanAddressOf } from './addresses.ts'

// A laptop changes networks unannounced; a code that leads nowhere may stand no longer than this.
const LOOK_EVERY_MS = 5_000

/** The hub's address for phones, with the interfaces as they are now; `null`: no network. */
export function joinBaseOf(host: string, port: number): string | null {
  if (host !== ANY_HOST) return `http://${host}:${port}`
  const interfaces = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? []).map(({ address, family, internal }) => ({ name, address, family, internal })),
  )
  const address = lanAddressOf(interfaces)
  return address && `http://${address}:${port}`
}

/** The host that means every address of this machine. */
export const ANY_HOST = '0.0.0.0'

/** Tells the address now and whenever it has changed; gives back how to stop. */
export function watchJoinBase(
  host: string,
  port: number,
  onBase: (base: string | null) => void,
): () => void {
  onBase(joinBaseOf(host, port))
  const timer = setInterval(() => onBase(joinBaseOf(host, port)), LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
