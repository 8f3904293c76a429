// SPDX-License-Identifier: EUPL-1.2
import type { Input } from 'electron'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

/** What a key does on a wall: leaves the app, opens what is about its machine, nothing, or what the page makes of it. */
export type KeyMeaning = HeldKey | 'blocked' | 'pass'
/** What has to be held. */
export type HeldKey = 'way-out' | 'machine'
type Key = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'alt' | 'shift' | 'meta'>

// Long enough that a cloth over the keyboard doesn't end the day.
const HELD_MS = 1 * SECOND
const BLOCKED_ALONE = new Set([
  ...['F5', 'F11', 'F12'],
  // Keyboards for an armchair have these.
  ...['BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserHome', 'BrowserSearch'],
])
// On macOS these hide a window or send it to the dock.
const BLOCKED_WITH_META = new Set(['h', 'm'])
const BLOCKED_WITH_CONTROL = new Set([
  'r',
  'w',
  'q',
  'n',
  't',
  'p',
  'o',
  's',
  '+',
  '-',
  '=',
  '_',
  '0',
])
const BLOCKED_WITH_ALT = new Set(['F4', 'ArrowLeft', 'ArrowRight', 'Home', ' '])

/** Ctrl+Shift+Q is the way out, Ctrl+, leads to this computer; keys that reload, close, zoom or open tools are blocked. */
export function meaningOf(key: Key): KeyMeaning {
  if (isWayOut(key)) return 'way-out'
  if ((key.control || key.meta) && key.key === ',') return 'machine'
  const isBlocked =
    BLOCKED_ALONE.has(key.key) ||
    (key.alt && BLOCKED_WITH_ALT.has(key.key)) ||
    ((key.control || key.meta) && BLOCKED_WITH_CONTROL.has(key.key.toLowerCase())) ||
    (key.meta && BLOCKED_WITH_META.has(key.key.toLowerCase())) ||
    // The developer tools, by each platform's chord.
    ((key.control || key.meta) && (key.shift || key.alt) && /^Key[IJC]$/.test(key.code))
  return isBlocked ? 'blocked' : 'pass'
}

// By its place or its letter. Without Alt: with it, Windows tells of AltGr alone on the Dutch default
// keyboard, whose AltGr+Shift+Q is an Ä. Held as well, it does no harm.
function isWayOut(key: Key): boolean {
  return key.control && key.shift && (key.code === 'KeyQ' || key.key.toLowerCase() === 'q')
}

/** What is used of a wall's window. */
type GuardedWindow = {
  on(what: 'blur' | 'closed', call: () => void): unknown
  webContents: {
    on(
      what: 'before-input-event',
      call: (pressing: { preventDefault(): void }, key: Key) => void,
    ): unknown
  }
}

/** Blocks keys on a wall, and acts once what has to be held was held for a second. */
export function guardKeys(
  window: GuardedWindow,
  held: Record<HeldKey, () => void>,
  timers: Timers,
): void {
  let letGo: (() => void) | null = null
  const cancel = () => {
    letGo?.()
    letGo = null
  }
  window.webContents.on('before-input-event', (pressing, key) => {
    const meaning = meaningOf(key)
    if (meaning !== 'pass') pressing.preventDefault()
    // By a timer: a machine may repeat no keys. Any key that goes up or comes besides ends it.
    if (meaning === 'pass' || meaning === 'blocked' || key.type === 'keyUp') cancel()
    else letGo ??= timers.after(HELD_MS, held[meaning])
  })
  // Another window gets what goes up from here on.
  window.on('blur', cancel)
  window.on('closed', cancel)
}
