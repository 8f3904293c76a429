// SPDX-License-Identifier: EUPL-1.2

/** A network interface's address, as `os.networkInterfaces()` lists it. */
export type Interface = { name: string; address: string; family: string; internal: boolean }

// What virtual machines, containers and tunnels bring along: no phone reaches those.
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|tailscale|lo)/i
// Addresses that a machine gives itself when no network gave it one (RFC 3927).
const SELF_GIVEN = /^169\.254\./

/**
 * The address at which phones in the building reach this machine, or `null` where there is no
 * network. Private IPv4 first: that is what venues hand out.
 */
export function lanAddressOf(interfaces: readonly Interface[]): string | null {
  const usable = interfaces.filter(
    ({ name, address, family, internal }) =>
      family === 'IPv4' && !internal && !VIRTUAL.test(name) && !SELF_GIVEN.test(address),
  )
  const best = usable.find(({ address }) => isPrivate(address)) ?? usable[0]
  return best?.address ?? null
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}

/**
 * The host name in a `Host` header, if it is one that can't be rebound by somebody else's
 * name server: an address, or this machine's own name for itself.
 */
export function isSafeHost(header: string | undefined): boolean {
  if (!header) return false
  const host = header.replace(/:\d+$/, '')
  return (
    host === 'localhost' || /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || /^\[[0-9a-f:]+\]$/i.test(host)
  )
}
