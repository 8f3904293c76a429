// SPDX-License-Identifier: EUPL-1.2
import type { AdapterKind } from './adapter.ts'

/** Reads a small file or lists a folder of the system's; `null` where there is none. */
export type SystemFiles = {
  text(path: string): string | null
  names(path: string): string[] | null
}

// Of `include/uapi/linux/if_arp.h`: Ethernet, and Wi-Fi as it is seen. All others are tunnels,
// modems and the like; loopback is left out before.
const ETHERNET = 1
const DEFAULT_DESTINATION = '00000000'
const MOST_LAYERS = 4

/** What Linux tells of an adapter; `null` where it tells nothing. */
export function linuxKind(files: SystemFiles, name: string): AdapterKind | null {
  if (!files.names('/sys/class/net')) return null
  const folder = `/sys/class/net/${name}`
  // A network of its own, as a container has, may see the folder of the machine around it.
  const own = files.names(folder) ?? []
  const type = Number(files.text(`${folder}/type`) ?? ETHERNET)
  const isModem = /^DEVTYPE=wwan$/m.test(files.text(`${folder}/uevent`) ?? '')
  return {
    isHardware: isOverHardware(files, name, MOST_LAYERS),
    isTunnel: own.includes('tun_flags') || type !== ETHERNET || isModem,
    isBridge: own.includes('bridge'),
    routeMetric: defaultRoutes(files).get(name) ?? null,
  }
}

/** Which addresses are given up again soon, from `/proc/net/if_inet6`. */
export function temporaryAddresses(files: SystemFiles): ReadonlySet<string> {
  const lines = linesOf(files.text('/proc/net/if_inet6'))
  return new Set(
    lines.flatMap(([hex = '', , , , flags = '0']) =>
      Number.parseInt(flags, 16) & (TEMPORARY | DEPRECATED) ? [hex] : [],
    ),
  )
}

const TEMPORARY = 0x01
const DEPRECATED = 0x20

/** Hardware, or over it: a bridge, a bond or a VLAN, each of which may lie over another. */
function isOverHardware(files: SystemFiles, name: string, layers: number): boolean {
  const own = files.names(`/sys/class/net/${name}`) ?? []
  if (own.includes('device')) return true
  if (layers === 0) return false
  return own
    .filter((entry) => entry.startsWith('lower_'))
    .some((entry) => isOverHardware(files, entry.slice('lower_'.length), layers - 1))
}

/** The adapters through which other networks are reached, each with its lowest metric. */
function defaultRoutes(files: SystemFiles): ReadonlyMap<string, number> {
  const ipv4 = linesOf(files.text('/proc/net/route'))
    .filter(([, destination, , , , , , mask]) => {
      return destination === DEFAULT_DESTINATION && mask === DEFAULT_DESTINATION
    })
    .map(([name = '', , , , , , metric = '0']) => ({ name, metric: Number(metric) }))
  const ipv6 = linesOf(files.text('/proc/net/ipv6_route'))
    .filter(([destination, length]) => /^0{32}$/.test(destination ?? '') && length === '00')
    .map((fields) => ({ name: fields[9] ?? '', metric: Number.parseInt(fields[5] ?? '0', 16) }))
    // The kernel's own, by which it refuses what has no way out.
    .filter(({ name, metric }) => name !== 'lo' && metric < 0xffff_ffff)
  const metrics = new Map<string, number>()
  // IPv4 last: where both lead out, its metric decides.
  for (const { name, metric } of [...ipv6, ...ipv4.toSorted((a, b) => b.metric - a.metric)]) {
    metrics.set(name, metric)
  }
  return metrics
}

function linesOf(text: string | null): string[][] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/))
}
