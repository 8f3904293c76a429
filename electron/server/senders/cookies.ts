// SPDX-License-Identifier: EUPL-1.2
import type { Socket } from 'node:net'
import { isInTls } from '../tls-entrance.ts'

export type Cookies = Record<string, string | undefined>
export type Asking = { socket: Pick<Socket, 'localPort'> }

// A browser brings few; whoever makes them up has them looked at no further.
const MOST_TRIED = 12

/**
 * The name under which this hub keeps a cookie. A browser holds all cookies of a machine together,
 * whatever the port: without it, a second hub there would take the first one's desk and phones. One
 * that came in TLS has a name of its own, since a browser lets no page of http take its place.
 */
export function cookieName(name: string, { socket }: Asking): string {
  return `${name}-${socket.localPort}${isInTls(socket) ? '-tls' : ''}`
}

/**
 * What the request brings under a cookie's name: first this hub's own, then the one without a
 * port that days were begun with which still run, then those of other ports, at which this same
 * day may have been served before. What is known of them is to be given again under the own name.
 */
export function cookieValues(name: string, cookies: Cookies, asking: Asking): string[] {
  const own = cookieName(name, asking)
  const others = Object.keys(cookies).filter((key) => key.startsWith(`${name}-`) && key !== own)
  return [own, name, ...others]
    .map((key) => cookies[key])
    .filter((value): value is string => Boolean(value))
    .slice(0, MOST_TRIED)
}
