// SPDX-License-Identifier: EUPL-1.2
import type { Session } from 'electron'
import { isLoopback } from '../../network/ip-address.ts'
import type { HubPin } from './hub-pin.ts'

// Electron's codes: good, whatever Chromium thinks of who signed it, and not good.
const GOOD = 0
const NOT_GOOD = -2

/** Has a session judge certificates by the hub's key alone: no authority counts, and no other key. */
export function checkHub(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  pin: Pick<HubPin, 'accepts'>,
): void {
  session.setCertificateVerifyProc(({ hostname, certificate }, answer) => {
    answer(pin.accepts(hostname, certificate.data) ? GOOD : NOT_GOOD)
  })
}

/**
 * The hub's origin as a display links to it: in TLS whatever was typed or found, so that nobody on the
 * network can talk a paired display out of it. On this very machine nobody is in between.
 */
export function securedOrigin(origin: string): string {
  const url = new URL(origin)
  const name = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'http:' || name === 'localhost' || isLoopback(name)) return url.origin
  // `new URL` has left http's own port away, which isn't that of https.
  return `https://${url.hostname}:${url.port || '80'}`
}
