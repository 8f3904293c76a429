// SPDX-License-Identifier: EUPL-1.2
import type { networkInterfaces } from 'node:os'
import { adaptersOf } from './read-adapters.ts'

type Listed = ReturnType<typeof networkInterfaces>

/** An adapter as somebody's machine listed it; on Linux with what `/sys` and `/proc` told. */
export type Seen = {
  addresses: string[]
  mac?: string
  /** Entries of `/sys/class/net/NAME`. */
  sys?: string[]
  type?: number
  uevent?: string
  /** Metric of its default route. */
  metric?: number
}

/** A machine's adapters, in the order in which it listed them. */
export function machine(seen: Record<string, Seen>) {
  const listed: Listed = {}
  for (const [name, { addresses, mac = '00:11:22:33:44:55' }] of Object.entries(seen)) {
    listed[name] = addresses.map((address) => infoOf(name, address, mac))
  }
  const routes = Object.entries(seen).flatMap(([name, { metric }]) =>
    metric === undefined
      ? []
      : [`${name}\t00000000\t0101A8C0\t0003\t0\t0\t${metric}\t00000000\t0\t0\t0`],
  )
  const isLinux = Object.values(seen).some(({ sys }) => sys)
  return adaptersOf(listed, {
    text(path) {
      if (path === '/proc/net/route') return ['Iface\tDestination', ...routes].join('\n')
      const [, name = '', file] = /^\/sys\/class\/net\/([^/]+)\/(\w+)$/.exec(path) ?? []
      if (file === 'type') return String(seen[name]?.type ?? 1)
      return file === 'uevent' ? (seen[name]?.uevent ?? '') : null
    },
    names(path) {
      if (path === '/sys/class/net') return isLinux ? Object.keys(seen) : null
      const [, name = ''] = /^\/sys\/class\/net\/([^/]+)$/.exec(path) ?? []
      return isLinux ? (seen[name]?.sys ?? null) : null
    },
  })
}

function infoOf(name: string, address: string, mac: string) {
  const internal = /^lo/i.test(name)
  return address.includes(':')
    ? { address, netmask: '', mac, internal, cidr: null, family: 'IPv6' as const, scopeid: 0 }
    : { address, netmask: '', mac, internal, cidr: null, family: 'IPv4' as const }
}

const HARDWARE = ['device', 'type']
const NOTHING = ['type']

/** Machines as they come to venues, and the address at which their phones reach them. */
export const MACHINES: Record<string, { adapters: Record<string, Seen>; reached: string | null }> =
  {
    'Linux, Wi-Fi, Docker': {
      adapters: {
        lo: { addresses: ['127.0.0.1', '::1'], sys: NOTHING, type: 772 },
        docker0: { addresses: ['172.17.0.1'], sys: ['bridge', 'type'] },
        'br-3f9a0c1b2d4e': { addresses: ['172.18.0.1'], sys: ['bridge', 'lower_veth1', 'type'] },
        wlp2s0: { addresses: ['192.168.10.20'], sys: [...HARDWARE, 'wireless'], metric: 600 },
      },
      reached: '192.168.10.20',
    },
    'Linux on a campus, podman': {
      adapters: {
        podman0: { addresses: ['10.88.0.1'], sys: ['bridge', 'type'] },
        eno1: { addresses: ['130.89.14.7', '2001:67c:2564::7'], sys: HARDWARE, metric: 100 },
      },
      reached: '130.89.14.7',
    },
    'Linux, a virtual pair made by hand, listed first': {
      adapters: {
        demo0: { addresses: ['10.200.0.1'], sys: NOTHING },
        eth0: { addresses: ['192.168.1.5'], sys: HARDWARE, metric: 0 },
      },
      reached: '192.168.1.5',
    },
    'Linux, virtual machines over a bridge with the cable in it': {
      adapters: {
        br0: { addresses: ['10.0.0.5'], sys: ['bridge', 'lower_eno1', 'lower_vnet3'], metric: 425 },
        eno1: { addresses: [], sys: HARDWARE },
        virbr0: { addresses: ['192.168.122.1'], sys: ['bridge'] },
      },
      reached: '10.0.0.5',
    },
    'Linux, a VLAN over a bond': {
      adapters: {
        'bond0.20': { addresses: ['10.20.0.9'], sys: ['lower_bond0'], metric: 400 },
        bond0: { addresses: [], sys: ['lower_eno1', 'bonding'] },
        eno1: { addresses: [], sys: HARDWARE },
        wg0: { addresses: ['10.8.0.2'], sys: NOTHING, type: 65_534, metric: 50 },
      },
      reached: '10.20.0.9',
    },
    'Linux, a VPN that takes the default route': {
      adapters: {
        tun0: { addresses: ['10.8.0.6'], sys: ['tun_flags'], type: 65_534, metric: 50 },
        gpd0: { addresses: ['10.99.1.2'], sys: ['tun_flags', 'type'] },
        wlan0: { addresses: ['172.20.1.9'], sys: HARDWARE, metric: 600 },
      },
      reached: '172.20.1.9',
    },
    'Linux, cable and Wi-Fi: the way the system takes': {
      adapters: {
        wlan0: { addresses: ['192.168.1.8'], sys: HARDWARE, metric: 600 },
        eth0: { addresses: ['192.168.1.7'], sys: HARDWARE, metric: 100 },
      },
      reached: '192.168.1.7',
    },
    'Linux, a cable to a beamer beside the venue’s Wi-Fi': {
      adapters: {
        eth0: { addresses: ['192.168.99.1'], sys: HARDWARE },
        wlan0: { addresses: ['145.18.3.4'], sys: HARDWARE, metric: 600 },
      },
      reached: '145.18.3.4',
    },
    'Linux, a mobile modem beside the venue’s Wi-Fi': {
      adapters: {
        wwan0: { addresses: ['10.140.2.3'], sys: HARDWARE, uevent: 'DEVTYPE=wwan\n', metric: 700 },
        wlan0: { addresses: ['192.168.1.3'], sys: HARDWARE, metric: 800 },
      },
      reached: '192.168.1.3',
    },
    'a container': {
      adapters: { eth0: { addresses: ['172.17.0.4'], sys: NOTHING, metric: 0 } },
      reached: '172.17.0.4',
    },
    'a namespace with one end of a pair': {
      adapters: { venue0: { addresses: ['192.168.10.20'], sys: NOTHING } },
      reached: '192.168.10.20',
    },
    'IPv6 only': {
      adapters: {
        enp3s0: {
          addresses: ['fe80::1', '2001:db8:1:2:a1b2:c3d4:e5f6:789', '2001:db8:1:2::42'],
          sys: HARDWARE,
          metric: 100,
        },
      },
      reached: '2001:db8:1:2::42',
    },
    'Mac, Wi-Fi only': {
      adapters: {
        lo0: { addresses: ['127.0.0.1', '::1'] },
        en0: { addresses: ['fe80::1c', '192.168.178.42', '2001:db8::9'] },
        awdl0: { addresses: ['fe80::2'] },
        llw0: { addresses: ['fe80::3'] },
        utun3: { addresses: ['fe80::4'] },
      },
      reached: '192.168.178.42',
    },
    'Mac, its own sharing and a VPN named first': {
      adapters: {
        bridge100: { addresses: ['192.168.64.1'] },
        gpd0: { addresses: ['10.30.1.1'] },
        utun4: { addresses: ['100.101.102.103'] },
        vmnet8: { addresses: ['172.16.5.1'] },
        en0: { addresses: ['10.1.2.3'] },
      },
      reached: '10.1.2.3',
    },
    'Mac on a network of IPv6, with IPv4 of its own making': {
      adapters: { en0: { addresses: ['192.0.0.2', '2001:db8::77'] } },
      reached: '2001:db8::77',
    },
    'Windows, Hyper-V, WSL and VirtualBox': {
      adapters: {
        'vEthernet (Default Switch)': { addresses: ['172.25.208.1'], mac: '00:15:5d:11:22:33' },
        'vEthernet (WSL (Hyper-V firewall))': { addresses: ['172.30.64.1'] },
        'VirtualBox Host-Only Network': { addresses: ['192.168.56.1'], mac: '0a:00:27:00:00:0b' },
        'Wi-Fi': { addresses: ['fe80::5', '192.168.1.23'] },
      },
      reached: '192.168.1.23',
    },
    'Windows, where all are called Ethernet': {
      adapters: {
        'Ethernet 2': { addresses: ['192.168.56.1'], mac: '0a:00:27:00:00:12' },
        'Ethernet 3': { addresses: ['10.8.0.14'], mac: '00:ff:3a:11:22:33' },
        'Ethernet 4': { addresses: ['10.55.0.3'], mac: '02:50:41:00:00:01' },
        Ethernet: { addresses: ['145.97.10.4'] },
      },
      reached: '145.97.10.4',
    },
    'Windows, VPNs and a hotspot': {
      adapters: {
        'OpenVPN TAP-Windows6': { addresses: ['10.8.0.10'] },
        'OpenVPN Data Channel Offload': { addresses: ['10.9.0.10'] },
        Tailscale: { addresses: ['100.80.1.2'] },
        'LAN-verbinding* 10': { addresses: ['192.168.137.1'] },
        WiFi: { addresses: ['10.0.0.77'] },
      },
      reached: '10.0.0.77',
    },
    'Windows, Hyper-V’s own switch over the cable, and nothing else': {
      adapters: { 'vEthernet (Extern)': { addresses: ['192.168.1.31'] } },
      reached: '192.168.1.31',
    },
    'nothing but containers': {
      adapters: {
        docker0: { addresses: ['172.17.0.1'], sys: ['bridge'] },
        wlan0: { addresses: ['fe80::1'], sys: HARDWARE },
      },
      reached: null,
    },
    'a network that gives no addresses': {
      adapters: { eth0: { addresses: ['169.254.3.4', 'fe80::9'], sys: HARDWARE } },
      reached: null,
    },
    'no network': { adapters: { lo: { addresses: ['127.0.0.1', '::1'] } }, reached: null },
  }
