// SPDX-License-Identifier: EUPL-1.2
import type { KeyMode } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

/** A key as the browser reports it. */
export type Pressed = {
  key: string
  /** The key by its place, as `Digit2`. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** An action, and which of its keys was pressed. */
export type PressedAction = { action: DeskAction; key: string }

/** What was meant by a key, or `null` where it is none of the desk's. */
export function pressedAction(
  pressed: Pressed,
  mode: KeyMode,
  actions: readonly DeskAction[],
): PressedAction | null {
  const names = namesOf(pressed)
  // Keys of the current mode take precedence.
  for (const inMode of [mode, undefined]) {
    for (const key of names) {
      const action = actions.find((one) => one.mode === inMode && one.keys.includes(key))
      if (action) return { action, key }
    }
  }
  return null
}

/** The names of the pressed key that an action may use, the most specific first. */
function namesOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string[] {
  const isLetter = /^\p{L}$/u.test(key)
  const capital = key.toUpperCase()
  // AltGr, with which some keyboards type [ and ], reports itself as Ctrl with Alt.
  const isAltGr = ctrlKey && altKey && !/^[a-z0-9]$/i.test(key)
  if (!isAltGr && (ctrlKey || metaKey || altKey)) {
    return altKey || !isLetter ? [] : [`Ctrl+${shiftKey ? '⇧' : ''}${capital}`]
  }
  // With Shift most keyboards have another sign on a digit, each its own. Where Shift is what makes
  // the digit, as on French ones, it is the digit.
  const digit = code.startsWith('Digit') ? code.slice('Digit'.length) : key
  if (shiftKey && key !== digit) return [`⇧${digit}`, key]
  // Caps lock gives capitals too, but without Shift.
  return isLetter && shiftKey
    ? [`⇧${capital}`, key.toLowerCase()]
    : [isLetter ? key.toLowerCase() : key]
}
