// SPDX-License-Identifier: EUPL-1.2

import type { Purpose } from '../../shared/features/address/network.ts'

/** An address of an adapter, as `os.networkInterfaces()` lists it. */
export type AdapterAddress = {
  address: string
  family: 'IPv4' | 'IPv6'
  /** How many of its bits name its network; `null`: the system doesn't tell. */
  prefix: number | null
  /** Given up again within a day, so that nobody can be followed by it. */
  isTemporary: boolean
}

/** What the system tells of an adapter beside its name; only Linux does. */
export type AdapterKind = {
  /** Hardware, or a bridge, a bond or a VLAN over hardware. */
  isHardware: boolean
  isTunnel: boolean
  isBridge: boolean
  /** Of its default route, which the system prefers where it is lowest; `null`: it has none. */
  routeMetric: number | null
}

/** A network adapter of this machine. */
export type Adapter = {
  name: string
  mac: string
  addresses: AdapterAddress[]
  /** `null`: only its name and its addresses are known. */
  kind: AdapterKind | null
}

// Links that end somewhere else than in the building, a mobile modem's among them.
const TUNNEL_NAME =
  /^(tun|tap|utun|ipsec|ppp|wg|gpd|zt|tailscale|wintun|cscotun|tunl|sit|gre|ip6tnl|ww|nordlynx|cellular|mobiel)|vpn|wireguard|zerotier|tailscale|hamachi|anyconnect|globalprotect|pangp|forti|pulse secure|wan miniport|teredo|isatap|6to4|mullvad|proton|cloudflare|bluetooth/i
const OWN_NAME =
  /^(docker|podman|br-[0-9a-f]{12}$|virbr|vmnet|vboxnet|lxcbr|lxdbr|incusbr|cni|cali|flannel|weave|kube|bridge\d{3}$|awdl|llw|anpi|feth|ifb|waydroid)|virtualbox|vmware|host-only|wsl|default switch|hyper-v.*(nat|internal)|loopback|npcap/i
// With a star Windows names what it makes for its hotspot.
const VIRTUAL_NAME = /^(veth|dummy|vnet|macvtap)|^vethernet|hyper-v|\* ?\d+$/i
// VirtualBox's and VMware's own networks, OpenVPN's TAP and GlobalProtect, whatever they are
// called: Windows numbers them "Ethernet 2".
const OWN_MAC = /^(0a:00:27|00:50:56:c0|00:ff|02:50:41)/i

/** What the adapter is for, by what the system says of it, and by its name where it says little. */
export function purposeOf({ name, mac, kind }: Adapter): Purpose {
  if (TUNNEL_NAME.test(name) || kind?.isTunnel) return 'tunnel'
  if (kind?.isHardware) return 'network'
  if (OWN_NAME.test(name) || OWN_MAC.test(mac) || kind?.isBridge) return 'own'
  if (kind) return kind.routeMetric === null ? 'virtual' : 'routed'
  return VIRTUAL_NAME.test(name) ? 'virtual' : 'network'
}
