// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import type { Adapter } from './adapter.ts'
import { ipv6Groups } from './ip-address.ts'
import { linuxKind, type SystemFiles, temporaryAddresses } from './linux-network.ts'

type Listed = ReturnType<typeof networkInterfaces>

/** The adapters that this machine has now, but for what it has for itself. */
export function readAdapters(): Adapter[] {
  return adaptersOf(networkInterfaces(), systemFiles)
}

/** The same from what the system says. */
export function adaptersOf(listed: Listed, files: SystemFiles): Adapter[] {
  const temporary = temporaryAddresses(files)
  return Object.entries(listed).flatMap(([name, addresses = []]) => {
    const own = addresses.filter(({ internal }) => !internal)
    if (own.length === 0) return []
    return {
      name,
      mac: own[0]?.mac ?? '',
      addresses: own.map(({ address, family, cidr }) => ({
        ...{ address, family, prefix: cidr === null ? null : Number(cidr.split('/')[1]) },
        isTemporary: temporary.has(hexOf(address)),
      })),
      kind: linuxKind(files, name),
    }
  })
}

const systemFiles: SystemFiles = {
  text: (path) => orNull(() => readFileSync(path, 'utf8')),
  names: (path) => orNull(() => readdirSync(path)),
}

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    // Another system has no such files, and an adapter may go while it is looked at.
    return null
  }
}

/** As `/proc/net/if_inet6` writes it. */
function hexOf(address: string): string {
  const groups = address.includes(':') ? ipv6Groups(address) : null
  return groups?.map((group) => group.toString(16).padStart(4, '0')).join('') ?? ''
}
