// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { isLoopback } from './ip-address.ts'

/** By which names this machine is known. */
export type MachineNames = {
  hostname: string
  /** The domains in which this machine looks up a bare name: the venue's, or its organisation's. */
  domains: readonly string[]
  /** Names that whoever keeps this machine gave its own addresses (`/etc/hosts`). */
  aliases: readonly string[]
}

// Domains of one network each, in which a router or the machines themselves give names: nobody can
// register one, so nobody elsewhere can point a name in it at this machine.
const LOCAL_DOMAINS = [
  ...['local', 'lan', 'home', 'home.arpa', 'localdomain', 'internal', 'intranet', 'private'],
  ...['corp', 'fritz.box', 'station', 'mshome.net'],
]

/** Whether a name is this machine's own, so that no foreign page can hide behind it. */
export function isOwnName(name: string, { hostname, domains, aliases }: MachineNames): boolean {
  const asked = plain(name)
  if (asked === 'localhost' || asked.endsWith('.localhost')) return true
  const full = plain(hostname)
  const [short = '', ...rest] = full.split('.')
  if (short === '' || asked === '') return false
  const ownDomains = [...LOCAL_DOMAINS, ...domains.map(plain), rest.join('.')]
  const own = [full, short, ...ownDomains.filter(Boolean).map((domain) => `${short}.${domain}`)]
  return own.includes(asked) || aliases.map(plain).includes(asked)
}

/** The names as they are now: a network may give a machine another one. */
export function readMachineNames(): MachineNames {
  const addresses = Object.values(networkInterfaces()).flatMap((list = []) =>
    list.map(({ address }) => address),
  )
  return {
    hostname: hostname(),
    domains: [
      ...domainsIn(textOf('/etc/resolv.conf')),
      ...(process.env.USERDNSDOMAIN ? [process.env.USERDNSDOMAIN] : []),
    ],
    aliases: aliasesIn(textOf(HOSTS_FILE), new Set(addresses)),
  }
}

const HOSTS_FILE =
  process.platform === 'win32' ? 'C:\\Windows\\System32\\drivers\\etc\\hosts' : '/etc/hosts'

/** The domains in a `resolv.conf`. */
export function domainsIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [word = '', ...domains] = line.trim().split(/\s+/)
    // A single label, `com` or `nl`, would let in whatever is registered in it.
    return word === 'search' || word === 'domain' ? domains.filter((one) => one.includes('.')) : []
  })
}

/** The names that a hosts file gives this machine's own addresses. */
export function aliasesIn(text: string, own: ReadonlySet<string>): string[] {
  return text.split('\n').flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/)
    return own.has(address) || isLoopback(address) ? names : []
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Not every system has it.
    return ''
  }
}

/** DNS takes no notice of case, nor of the dot that ends a full name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
