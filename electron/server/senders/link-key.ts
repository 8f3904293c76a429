// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import { KEY_PREFIX } from '../../../shared/protocol/version.ts'

/** The secret among a link's subprotocols, or `null`. */
export function keyOf(request: IncomingMessage): string | null {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(/,\s*/)
  const key = offered.find((protocol) => protocol.startsWith(KEY_PREFIX))
  // A shorter one could be guessed.
  return key && key.length >= KEY_PREFIX.length + 32 ? key.slice(KEY_PREFIX.length) : null
}
