// SPDX-License-Identifier: EUPL-1.2
import type { GridMove } from './grid-cursor.ts'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key does on a cell that isn't being filled in. */
export type KeyMeaning =
  | { kind: 'go'; move: GridMove }
  | { kind: 'tab'; by: -1 | 1 }
  | { kind: 'edit'; first: string | null }
  | { kind: 'empty' | 'remove' | 'duplicate' | 'leave' }
  | { kind: 'move'; by: -1 | 1 }

const ARROWS: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
}

/** `null`: a key that is the browser's or the desk's. */
export function keyMeaning({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyMeaning | null {
  const isCommand = ctrlKey || metaKey
  if (altKey) {
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      return { kind: 'move', by: key === 'ArrowUp' ? -1 : 1 }
    }
    // Letters that some keyboards make with AltGr are typed.
    if (key.length !== 1 || !ctrlKey) return null
    return { kind: 'edit', first: key }
  }
  if (isCommand) {
    if (key === 'Home') return { kind: 'go', move: 'top' }
    if (key === 'End') return { kind: 'go', move: 'bottom' }
    return key === 'd' ? { kind: 'duplicate' } : null
  }
  const move = ARROWS[key]
  if (move) return { kind: 'go', move }
  switch (key) {
    case 'Tab':
      return { kind: 'tab', by: shiftKey ? -1 : 1 }
    case 'Enter':
    case 'F2':
      return { kind: 'edit', first: null }
    case 'Delete':
    case 'Backspace':
      return { kind: shiftKey ? 'remove' : 'empty' }
    case 'Escape':
      return { kind: 'leave' }
    default:
      // What is typed goes over what stands there, a space before anything as well.
      return key.length === 1 && key !== ' ' ? { kind: 'edit', first: key } : null
  }
}
