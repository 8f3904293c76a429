// SPDX-License-Identifier: EUPL-1.2
import type { NativeBridge } from '../../../shared/native-bridge.ts'
import type { Socket, SocketEvents } from '../../sync/ports.ts'

/**
 * Links to where the hub is, which the app says, once a link was lost or never came.
 * @param first where it was tried first
 */
export function linkingTo(
  first: string,
  bridge: Pick<NativeBridge, 'hubAddress'>,
  open: (base: string, events: SocketEvents) => Socket,
): (events: SocketEvents) => Socket {
  let base = first
  return (events) => {
    // This try may still be in vain; the next one is soon.
    bridge.hubAddress().then(
      (found) => {
        base = found ?? base
      },
      // The app is ending.
      () => {},
    )
    return open(base, events)
  }
}
