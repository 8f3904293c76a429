// SPDX-License-Identifier: EUPL-1.2
import { PROTOCOL } from '../../shared/protocol/version.ts'

const RELOADED_FOR = 'zaalscherm.reloaded-for'

/** Loads the page anew for a newer hub, once: one from a cache would be told to for ever. */
export function reloadOnce(reload: () => void): void {
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === String(PROTOCOL)) return
    sessionStorage.setItem(RELOADED_FOR, String(PROTOCOL))
  } catch {
    // Storage is switched off, so nothing would stop a second time: better an old page.
    return
  }
  reload()
}
