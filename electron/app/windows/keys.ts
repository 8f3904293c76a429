// SPDX-License-Identifier: EUPL-1.2
import type { Input, WebContents } from 'electron'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

/** What a key does on a wall: leaves the app, nothing, or what the page makes of it. */
export type KeyMeaning = 'way-out' | 'blocked' | 'pass'
type Key = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'alt' | 'shift' | 'meta'>

// Long enough that a cloth over the keyboard doesn't end the day.
const HELD_MS = 1 * SECOND
const BLOCKED_ALONE = new Set(['F5', 'F11', 'F12'])
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

/** Ctrl+Alt+Shift+Q is the way out; keys that reload, close, zoom or open tools are blocked. */
export function meaningOf(key: Key): KeyMeaning {
  if (isWayOut(key)) return 'way-out'
  const isBlocked =
    BLOCKED_ALONE.has(key.key) ||
    (key.alt && BLOCKED_WITH_ALT.has(key.key)) ||
    ((key.control || key.meta) && BLOCKED_WITH_CONTROL.has(key.key.toLowerCase())) ||
    // The developer tools, by each platform's chord.
    ((key.control || key.meta) && (key.shift || key.alt) && /^Key[IJC]$/.test(key.code))
  return isBlocked ? 'blocked' : 'pass'
}

// By position: with Alt and Shift held, some keyboards turn Q into another letter.
function isWayOut(key: Key): boolean {
  return key.control && key.alt && key.shift && key.code === 'KeyQ'
}

/** Blocks keys on a wall, and leaves when the way out is held for a second. */
export function guardKeys(
  contents: Pick<WebContents, 'on'>,
  leave: () => void,
  timers: Timers,
): void {
  let heldSince: number | null = null
  contents.on('before-input-event', (pressing, key) => {
    const meaning = meaningOf(key)
    if (meaning !== 'pass') pressing.preventDefault()
    if (meaning !== 'way-out' || key.type === 'keyUp') {
      heldSince = null
      return
    }
    heldSince ??= timers.now()
    if (timers.now() - heldSince >= HELD_MS) leave()
  })
}
