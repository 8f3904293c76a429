// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../shared/own.ts'
import type { HubMessage } from '../../shared/protocol/messages.ts'
import type { Reading } from './link-client.ts'

// Schemas and what checks by them would be a third of a phone's script, which everybody in the
// building loads over a bad network, and what a wall does longest before its first paint. The hub
// speaks the version that the page came with, or has it loaded anew, and has made these messages by
// schema: a message is known by its parts.
const PARTS: Record<HubMessage['type'], readonly string[]> = {
  welcome: ['protocol'],
  reload: ['protocol'],
  pairing: ['code', 'playback'],
  clock: ['sentAt', 'receivedAt', 'answeredAt'],
  accepted: ['commandId', 'seq'],
  refused: ['commandId', 'refusal'],
  day: ['day'],
  view: ['playback', 'view'],
}

/** What a phone or a wall hears from the hub. */
export const READ_BY_PARTS: Reading = {
  message: (json) => (isHubMessage(json) ? json : null),
}

function isHubMessage(json: unknown): json is HubMessage {
  const message = Object(json)
  const parts = ownOf(PARTS, String(message.type))
  return parts?.every((part) => part in message) ?? false
}
