// SPDX-License-Identifier: EUPL-1.2

const KEPT_UNDER = 'zaalscherm.reloaded-at'
// Long enough that a hub whose pages stay old doesn't make a wall blink all day.
const AGAIN_AFTER_MS = 10 * 60_000

/** Reloads the page for a newer hub, unless it did so just now and nothing came of it. */
export function reloadOnce(reload: () => void): void {
  try {
    const last = Number(sessionStorage.getItem(KEPT_UNDER) ?? 0)
    if (Date.now() - last < AGAIN_AFTER_MS) return
    sessionStorage.setItem(KEPT_UNDER, String(Date.now()))
  } catch {
    // Without storage nothing would stop a second reload, so there is no first one either.
    return
  }
  reload()
}
