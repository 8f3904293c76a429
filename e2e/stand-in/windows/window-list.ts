// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow } from './browser-window.ts'

const windows = new Set<BrowserWindow>()
let inFront: BrowserWindow | null = null

export function openWindows(): BrowserWindow[] {
  return [...windows]
}

export function addWindow(window: BrowserWindow): void {
  windows.add(window)
}

export function removeWindow(window: BrowserWindow): void {
  windows.delete(window)
  if (inFront === window) inFront = null
}

export function bringToFront(window: BrowserWindow | null): void {
  inFront = window
}

export function windowInFront(): BrowserWindow | null {
  return inFront
}
