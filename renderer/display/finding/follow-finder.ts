// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import type { NativeBridge } from '../../../shared/native-bridge.ts'
import type { Ports } from '../../sync/ports.ts'
import type { Heard } from '../link/alternates.ts'

const LOOK_EVERY_MS = SECOND / 2
// A link in TLS on a slow machine takes that long. Whoever asks sooner may be told of the next of several hubs.
const TRIES_FOR_MS = 3 * SECOND

type Wall = {
  /** Whose links are opened so from now on. */
  ports: Pick<Ports, 'after' | 'connect'>
  heard: Heard
  /** There is no link, or it says nothing when it should. */
  isMissed(): boolean
  /** Where it was tried first. */
  first: string
  /** The page was loaded for the hub there: it is tried before the app is asked for another. */
  isFirstsTurn: boolean
  portsAt(base: string): Pick<Ports, 'connect'>
}

/**
 * Has a wall in the app link to where the app finds its hub. The app is asked before a silent link is given
 * up, and a try at an address that is gone ends as soon as there is another: two waits would come after
 * each other. One address at a time: Chromium holds back who fails often.
 * @returns to where the latest link went
 */
export function followFinder(
  bridge: Pick<NativeBridge, 'hubAddress'>,
  { ports, heard, isMissed, first, isFirstsTurn, portsAt }: Wall,
): () => string {
  let base = first
  let linked = first
  ports.connect = (events) => {
    linked = base
    return portsAt(base).connect(events)
  }
  let isAsking = false
  let isTrying = false
  const tryIt = () => {
    isTrying = true
    ports.after(TRIES_FOR_MS, () => (isTrying = false))
  }
  const hear = (found: string | null) => {
    isAsking = false
    // One that is linked by now may wait at another hub than the one that was just found.
    if (found === null || found === base || !isMissed()) return
    base = found
    tryIt()
    heard.by?.onClose()
  }
  const look = () => {
    ports.after(LOOK_EVERY_MS, look)
    if (isAsking || isTrying || !isMissed()) return
    isAsking = true
    bridge.hubAddress().then(hear, () => hear(null))
  }
  if (isFirstsTurn) tryIt()
  look()
  return () => linked
}
