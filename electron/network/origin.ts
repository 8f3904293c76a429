// SPDX-License-Identifier: EUPL-1.2

import type { Network } from '../../shared/features/address/network.ts'
import { PAGES_HOST, SCHEME } from '../../shared/native-bridge.ts'
import { inUrl } from './ip-address.ts'

/** The origin of the pages that an Electron display carries itself. */
export const APP_ORIGIN = `${SCHEME}://${PAGES_HOST}`

/** The hub's origin at an address of this machine. */
export function originOf(address: string, port: number | undefined): string {
  return originAt(`${inUrl(address)}:${port}`)
}

/** The hub's origin as a browser names it that asked for `host`, its port included. */
export function originAt(host: string | undefined, isInTls = false): string {
  return `${isInTls ? 'https' : 'http'}://${host}`
}

/** Where phones reach the hub; `null` where it has no address. */
export function joinBaseOf(
  { current, publicBase }: Pick<Network, 'current' | 'publicBase'>,
  port: number,
): string | null {
  return publicBase ?? (current && originOf(current.address, port))
}

/** The name in a public address, by which the hub is then asked for; `null`: there is none. */
export function publicName({ publicBase }: Pick<Network, 'publicBase'>): string | null {
  return (
    publicBase
      ?.replace(/^https?:\/\//, '')
      .replace(/:\d+$/, '')
      .toLowerCase() ?? null
  )
}
