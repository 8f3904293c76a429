// SPDX-License-Identifier: EUPL-1.2
import { BRIDGE_NAME, type NativeBridge } from '../../../shared/native-bridge.ts'
import { browserTime, KEEPS_NOTHING, keptUnder, randomId } from '../../sync/browser-ports.ts'
import type { Keep } from '../../sync/ports.ts'
import { claimSlot, type HeldSlot, SLOT_NUMBERS, type SlotPorts, slotName } from './display-slot.ts'

declare global {
  interface Window {
    [BRIDGE_NAME]?: NativeBridge
  }
}

// As the hub takes it, in a subprotocol: a shorter one could be guessed.
const KEY = /^[\w-]{32,}$/

/** What makes this window a display of its own. */
export type OwnDisplay = {
  /** The secret by which the hub knows it again. */
  key: string
  keep: Keep
  /** Nothing can be stored here: it has to be paired again after each reload. */
  isForgetful: boolean
}

/**
 * The display that this window is: by the system's key where Electron keeps one, from the address
 * that a starting hub gave for its first display, or by the key in this window's own slot.
 * @param screen the number in the window's address, or `null`
 */
export async function ownDisplay(screen: number | null): Promise<OwnDisplay> {
  const fromSystem = await systemKey()
  // The app numbers its windows: each is a display on a screen of its own.
  if (fromSystem) return { key: fromSystem, keep: keepIn(screen ?? 1), isForgetful: false }
  const named = /^#key=(.*)$/.exec(window.location.hash)?.[1] ?? ''
  const given = KEY.test(named) ? named : null
  try {
    const slot = await claimSlot(slotPorts(), { screen, givenKey: given }, () =>
      window.location.reload(),
    )
    if (slot) {
      releaseWithPage(slot)
      return { key: keyIn(slot, given), keep: keepIn(slot.number), isForgetful: false }
    }
  } catch {
    // Storage is refused. A wall that forgets is better than none.
  }
  return { key: given ?? randomId(), keep: KEEPS_NOTHING, isForgetful: given === null }
}

async function systemKey(): Promise<string | null> {
  try {
    return (await window[BRIDGE_NAME]?.displayKey()) ?? null
  } catch {
    // Without the system's key a wall is better unpaired, with a code on it, than black.
    return null
  }
}

function keyIn({ number }: HeldSlot, given: string | null): string {
  const name = slotName('display-key', number)
  const key = given !== null && !isKeptElsewhere(given, number) ? given : null
  const kept = localStorage.getItem(name)
  // What is no key links to nothing, now and after each reload.
  const own = key ?? (kept !== null && KEY.test(kept) ? kept : randomId())
  localStorage.setItem(name, own)
  // Kept, so it needn't stand where somebody may photograph it.
  if (given) history.replaceState(null, '', window.location.pathname + window.location.search)
  return own
}

/** Whether another slot has the key: the address was opened in a second window beside the first. */
function isKeptElsewhere(key: string, number: number): boolean {
  return SLOT_NUMBERS.some(
    (other) => other !== number && localStorage.getItem(slotName('display-key', other)) === key,
  )
}

function keepIn(number: number): Keep {
  return keptUnder(slotName('display', number))
}

function slotPorts(): SlotPorts {
  return {
    ...browserTime,
    shared: window.localStorage,
    own: window.sessionStorage,
    onChange(call) {
      const listen = (change: StorageEvent) => {
        if (change.storageArea === window.localStorage) call(change.key, change.newValue)
      }
      window.addEventListener('storage', listen)
      return () => window.removeEventListener('storage', listen)
    },
    newId: randomId,
    place: () => `${window.screenX},${window.screenY}`,
  }
}

function releaseWithPage(slot: HeldSlot): void {
  window.addEventListener('resize', slot.moved)
  window.addEventListener('pagehide', slot.release)
  // Brought back as it was, after another window may have taken the slot.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
}
