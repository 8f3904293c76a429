// SPDX-License-Identifier: EUPL-1.2

/** What the app needs of a window. */
type Window = { close(): void }

const windows = new Set<Window>()
let inFront: Window | null = null

export function openWindows(): Window[] {
  return [...windows]
}

export function addWindow(window: Window): void {
  windows.add(window)
}

export function removeWindow(window: Window): void {
  windows.delete(window)
  if (inFront === window) inFront = null
}

export function bringToFront(window: Window | null): void {
  inFront = window
}

export function windowInFront(): Window | null {
  return inFront
}
