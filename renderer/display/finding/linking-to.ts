// SPDX-License-Identifier: EUPL-1.2
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import type { Socket, SocketEvents } from '../../sync/ports.ts'

/** Under which a browser keeps where else its hub may be reached, as a JSON list. */
export const KEPT_BASES = 'zaalscherm.hubs'

/**
 * Links to where the hub is, once a link was lost or never came. The app says where that is now; in a
 * browser the addresses that the hub told of take turns, the one that worked last first.
 * @param first where it was tried first
 */
export function linkingTo(
  first: string,
  open: (base: string, events: SocketEvents) => Socket,
): (events: SocketEvents) => Socket {
  const bridge = window[BRIDGE_NAME]
  let base = first
  let turn = -1
  return (events) => {
    if (!bridge) {
      turn += 1
      const bases = [first, ...keptBases()]
      base = bases[turn % bases.length] ?? first
    } else {
      // This try may still be in vain; the next one is soon.
      bridge.hubAddress().then(
        (found) => {
          base = found ?? base
        },
        // The app is ending.
        () => {},
      )
    }
    return open(base, {
      ...events,
      onOpen() {
        if (!bridge) turn -= 1
        events.onOpen()
      },
    })
  }
}

function keptBases(): string[] {
  try {
    // Of this origin's own: all that another text could do is link to nothing.
    return JSON.parse(localStorage.getItem(KEPT_BASES) ?? '[]')
  } catch {
    // Nothing can be kept here.
    return []
  }
}
