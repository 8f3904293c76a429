// SPDX-License-Identifier: EUPL-1.2
import type { Input } from 'electron'

export type Layout = 'us' | 'us-international'

/** What Electron's `before-input-event` tells of a key. */
export type Told = Pick<
  Input,
  'type' | 'key' | 'code' | 'isAutoRepeat' | 'control' | 'alt' | 'shift' | 'meta'
>

/** What AltGr makes of a key, without and with Shift, on Windows' "United States-International". */
const ALT_GR: Record<string, [string, string]> = {
  KeyQ: ['ä', 'Ä'],
  KeyR: ['®', '®'],
  KeyI: ['í', 'Í'],
}
const MODIFIERS: Record<string, string> = {
  ControlLeft: 'Control',
  AltLeft: 'Alt',
  ShiftLeft: 'Shift',
  MetaLeft: 'Meta',
}

/**
 * A keyboard of Windows, as Chromium reads it: where the layout has a character for
 * Control+Alt+key, those two are told as AltGr, for which Electron has no field
 * (`ui/events/keycodes/platform_key_map_win.cc`, Electron's `blink_converter.cc`).
 */
export function keyboard(layout: Layout) {
  const held = new Set<string>()
  const told = (type: 'keyDown' | 'keyUp', code: string, isAutoRepeat: boolean): Told => {
    const modifiers = [...held].map((one) => MODIFIERS[one])
    const has = (name: string) => modifiers.includes(name)
    const shift = has('Shift')
    const isAltGr = layout === 'us-international' && has('Control') && has('Alt')
    const character = isAltGr ? ALT_GR[code]?.[shift ? 1 : 0] : undefined
    const key = character ?? keyOf(code, shift)
    const [control, alt] = character ? [false, false] : [has('Control'), has('Alt')]
    return { type, key, code, isAutoRepeat, control, alt, shift, meta: has('Meta') }
  }
  return {
    down(code: string): Told {
      const isAutoRepeat = held.has(code)
      held.add(code)
      return told('keyDown', code, isAutoRepeat)
    },
    up(code: string): Told {
      held.delete(code)
      return told('keyUp', code, false)
    },
  }
}

function keyOf(code: string, shift: boolean): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return shift ? letter : letter.toLowerCase()
  return MODIFIERS[code] ?? code
}
