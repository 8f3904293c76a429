// SPDX-License-Identifier: EUPL-1.2
import { BRIDGE_NAME, type NativeBridge } from '../../shared/native-bridge.ts'
import { randomId } from '../sync/browser-ports.ts'

declare global {
  interface Window {
    [BRIDGE_NAME]?: NativeBridge
  }
}

const KEPT_UNDER = 'zaalscherm.display-key'

/**
 * The secret by which the hub knows this display again: from the system where Electron keeps
 * one, from the address that a starting hub gave for its first display, or this browser's own.
 */
export async function displayKey(): Promise<string> {
  try {
    const fromSystem = await window[BRIDGE_NAME]?.displayKey()
    if (fromSystem) return fromSystem
  } catch {
    // Without the system's key a wall is better unpaired, with a code on it, than black.
  }
  const given = /^#key=([\w-]{32,})$/.exec(window.location.hash)?.[1]
  try {
    const key = given ?? localStorage.getItem(KEPT_UNDER) ?? randomId()
    localStorage.setItem(KEPT_UNDER, key)
    // Kept, so it needn't stand where somebody may photograph it.
    if (given) history.replaceState(null, '', window.location.pathname + window.location.search)
    return key
  } catch {
    // Storage is switched off: this display has to be paired again after each start.
    return given ?? randomId()
  }
}
