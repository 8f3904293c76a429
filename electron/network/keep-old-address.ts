// SPDX-License-Identifier: EUPL-1.2
import type { AddressChange } from '../../shared/features/address/network.ts'
import type { Adapter } from './adapter.ts'
import { isOnSameNetwork } from './neighbours.ts'

// Else a name could say more to a terminal than who it is.
const PLAIN_NAME = /^[\w.:@-]+$/
const PLAIN_WINDOWS_NAME = /^[^"%&|<>^`$\r\n]+$/

/**
 * The command that gives this machine an address back beside its new one, so that printed codes which
 * name it work again; for a person to run, since it wants an administrator. `null` where that would
 * help nobody: the old one is here, or was another network's, whose phones are elsewhere now.
 */
export function keepOldCommand(
  last: AddressChange | null,
  adapters: readonly Adapter[],
  platform: string,
): string | null {
  const old = last?.from.address
  const all = adapters.flatMap(({ name, addresses }) => addresses.map((own) => ({ name, ...own })))
  if (!last?.isFromGone || !last.to || !old || all.some(({ address }) => address === old))
    return null
  const next = all.find(({ address }) => address === last.to?.address)
  if (!next || next.prefix === null || !isOnSameNetwork(old, next.address, next.prefix)) return null
  const { name, prefix } = next
  if (platform === 'win32') {
    if (!PLAIN_WINDOWS_NAME.test(name)) return null
    const ipv4 = 'netsh interface ipv4'
    return `${ipv4} set interface "${name}" dhcpstaticipcoexistence=enabled & ${ipv4} add address "${name}" ${old} ${maskOf(prefix)}`
  }
  if (!PLAIN_NAME.test(name)) return null
  return platform === 'darwin'
    ? `sudo ifconfig ${name} alias ${old} ${maskOf(prefix)}`
    : `sudo ip addr add ${old}/${prefix} dev ${name}`
}

/** `255.255.255.0` for 24. */
function maskOf(prefix: number): string {
  const bits = 2 ** 32 - 2 ** (32 - prefix)
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.')
}
