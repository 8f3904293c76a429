// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import type { Adapter } from './adapter.ts'
import { purposeOf } from './adapter.ts'
import { isLoopback, unmapped } from './ip-address.ts'
import { isOnSameNetwork, type Neighbour, neighboursInArp, neighboursInProc } from './neighbours.ts'
import { readAdapters } from './read-adapters.ts'

// Set aside for examples (RFC 5737): no machine has it, so what answers for it stands in between, as
// a page to log in on does. Nobody's address is asked, and nothing is told to anybody.
const NOBODY = '198.51.100.1'
const ANSWERS_WITHIN_MS = 3_000
const COMMAND_WITHIN_MS = 4_000

/** What this machine can see of the network around it. */
export type SeenNetwork = {
  adapters(): Adapter[]
  /** `null`: this system doesn't tell. */
  neighbours(): Promise<Neighbour[] | null>
  /** The router of the way out; `null`: there is none, or this system doesn't tell. */
  router(): string | null
  /** Whether something answers for an address that nobody has; `null`: it could not be tried. */
  isIntercepted(): Promise<boolean | null>
}

export const systemNetwork: SeenNetwork = {
  adapters: readAdapters,
  async neighbours() {
    const text = textOf('/proc/net/arp')
    if (text !== null) return neighboursInProc(text)
    const printed = await outputOf('arp', ['-a'])
    return printed === null ? null : neighboursInArp(printed)
  },
  router: () => routerIn(textOf('/proc/net/route') ?? ''),
  isIntercepted: () =>
    new Promise((resolve) => {
      const request = get({ host: NOBODY, timeout: ANSWERS_WITHIN_MS }, (answer) => {
        answer.resume()
        resolve(true)
      })
      request.on('timeout', () => request.destroy())
      request.on('error', () => resolve(false))
    }),
}

/** The router of the default route in `/proc/net/route`. */
export function routerIn(text: string): string | null {
  const fields = text.split('\n').map((line) => line.trim().split(/\s+/))
  const hex = fields.find(([, to, via]) => to === '00000000' && via !== '00000000')?.[2]
  if (!hex) return null
  // In the order of this machine's bytes, which on all that a hub runs on is the reverse.
  return [6, 4, 2, 0].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join('.')
}

/**
 * Whether a sender is another machine: neither this one, by any of its addresses, nor one that runs
 * on it. A container or a virtual machine is no phone.
 */
export function isElsewhere(sender: string | undefined, adapters: readonly Adapter[]): boolean {
  const address = unmapped(sender ?? '').split('%')[0] ?? ''
  if (address === '' || isLoopback(address)) return false
  return !adapters.some((adapter) =>
    adapter.addresses.some(
      (own) =>
        own.address === address ||
        (purposeOf(adapter) === 'own' &&
          own.prefix !== null &&
          isOnSameNetwork(own.address, address, own.prefix)),
    ),
  )
}

/** The machine that sent a request, and not the network that it is counted by. */
export function machineOf({ ip }: { ip: string }): string {
  return unmapped(ip)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Only Linux has it.
    return null
  }
}

function outputOf(command: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: COMMAND_WITHIN_MS, windowsHide: true }, (error, output) =>
      resolve(error ? null : output),
    )
  })
}
