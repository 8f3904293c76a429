// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http'
import { originAt } from '../../network/origin.ts'
import { isInTls } from '../tls-entrance.ts'

/**
 * Our origin as whoever sent a request names it. A page that came by http is none of ours to who
 * asks in TLS, and the other way round: anybody on the network may have changed the one, and none
 * the other.
 */
export function askedOrigin(request: { headers: IncomingHttpHeaders; socket: object }): string {
  return originAt(request.headers.host, isInTls(request.socket))
}
