// SPDX-License-Identifier: EUPL-1.2

/** The host that means every address of this machine, of both families. */
export const ANY_HOST = '::'
const ANY_IPV4 = '0.0.0.0'

/** Whether a host means all addresses, of one family at least. */
export function isAnyHost(host: string): boolean {
  return host === ANY_HOST || host === ANY_IPV4
}

/** Whether IPv6 addresses lead to who listens on `host`. */
export function hasIpv6(host: string): boolean {
  return host !== ANY_IPV4
}

/** What to listen on, the best first: some machines have IPv6 switched off. */
function bindingsOf(host: string): string[] {
  return host === ANY_HOST ? [ANY_HOST, ANY_IPV4] : [host]
}

/**
 * Whether the port can be had on all that a host stands for. Of both families: some systems let two
 * programs share a port, each with one of them.
 * @param tryOn listens for a moment; throws as `listen` does
 * @returns what to listen on
 */
export async function freeBinding(
  host: string,
  tryOn: (binding: string) => Promise<void>,
): Promise<string> {
  const bindings = bindingsOf(host)
  const free: string[] = []
  for (const binding of bindings) {
    try {
      await tryOn(binding)
      free.push(binding)
    } catch (error) {
      const isLast = binding === bindings.at(-1)
      if (isLast || !isWithoutIpv6(error)) throw error
    }
  }
  return free[0] ?? host
}

/** Whether listening failed because this machine has no IPv6. */
function isWithoutIpv6(error: unknown): boolean {
  return ['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EPROTONOSUPPORT'].includes(
    Reflect.get(Object(error), 'code'),
  )
}
