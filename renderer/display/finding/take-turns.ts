// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import type { NativeBridge } from '../../../shared/native-bridge.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { Ports } from '../../sync/ports.ts'
import type { Surface } from '../../sync/surface.ts'

// Long enough to find the code at the desk and to press.
const WAITS_MS = 30 * SECOND

type Turns = Pick<Ports, 'after'> & {
  /** The hub's origin. */
  linkedTo(): string
  /** Links to the hub there, and to no other. */
  goTo(origin: string): void
}

/**
 * Has a display that waits for a room show its code to each hub that there is, one after the other: which
 * of them is its own nobody but its desk can tell. Where there is one, nothing changes.
 */
export function takeTurns(
  bridge: Pick<NativeBridge, 'hubAddress'>,
  store: { getState(): Pick<Surface<DisplayView>, 'link' | 'pairingCode'> },
  { linkedTo, after, goTo }: Turns,
): void {
  const isWaiting = () => isAtHub(store.getState())
  // The app that is ending answers nothing.
  const nextHub = () =>
    isWaiting() ? bridge.hubAddress().catch(() => null) : Promise.resolve(null)
  const look = async () => {
    let next = await nextHub()
    // The app may have told of another that this page didn't go to, and holds this one for the next.
    if (next === linkedTo()) next = await nextHub()
    if (next !== null && next !== linkedTo() && isWaiting()) goTo(next)
    after(WAITS_MS, look)
  }
  after(WAITS_MS, look)
}

function isAtHub({
  link,
  pairingCode,
}: Pick<Surface<DisplayView>, 'link' | 'pairingCode'>): boolean {
  return link === 'connected' && pairingCode !== null
}

/** The page anew, for another hub: nothing of the one before is left in it. */
export function loadFor(origin: string): void {
  const address = new URL(window.location.href)
  address.searchParams.set('hub', origin)
  window.history.replaceState(LOADED_FOR_TURN, '', address)
  window.location.reload()
}

const LOADED_FOR_TURN = 'turn'

/** Whether this page was loaded so. */
export function isLoadedForTurn(): boolean {
  return window.history.state === LOADED_FOR_TURN
}
