// SPDX-License-Identifier: EUPL-1.2
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'
import type { HubMessage } from '../../../shared/protocol/messages.ts'

/**
 * A message as text. One that many are sent alike is one object for all of them, so that whoever
 * puts it on the wire can make it ready once.
 */
export type EncodedMessage = {
  readonly text: string
  /** Of the last entry that is in it, where it is a view. */
  readonly seq?: number
}

export function encode(message: HubMessage | DisplayOrder): EncodedMessage {
  return { text: JSON.stringify(message) }
}
