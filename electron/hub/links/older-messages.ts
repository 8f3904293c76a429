// SPDX-License-Identifier: EUPL-1.2
import { HubMessage } from '../../../shared/protocol/messages.ts'
import { asVersion7 } from '../../../shared/protocol/version-7.ts'
import type { EncodedMessage } from './encoded-message.ts'

/** Messages for surfaces of the version before: one object for all who are sent the same. */
export class OlderMessages {
  private readonly older = new WeakMap<EncodedMessage, EncodedMessage>()

  of(message: EncodedMessage): EncodedMessage {
    const known = this.older.get(message)
    if (known) return known
    const { text } = message
    const older = {
      ...message,
      text: JSON.stringify(asVersion7(HubMessage.parse(JSON.parse(text)))),
    }
    this.older.set(message, older)
    return older
  }
}
