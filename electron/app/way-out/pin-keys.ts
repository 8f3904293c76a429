// SPDX-License-Identifier: EUPL-1.2

/** A key as Electron tells of it. */
export type PressedKey = { type: string; key: string }

/** What was typed so far; `done`: with Enter; `left`: with Escape. */
export type Typed = { digits: string; end: null | 'done' | 'left' }

export const NOTHING_TYPED: Typed = { digits: '', end: null }
const MOST_DIGITS = 8

/** What is typed with one more key; which keys those are, no page hears. */
export function withKey(typed: Typed, { type, key }: PressedKey): Typed {
  if (type !== 'keyDown' || typed.end) return typed
  if (/^\d$/.test(key)) return { ...typed, digits: (typed.digits + key).slice(0, MOST_DIGITS) }
  if (key === 'Backspace') return { ...typed, digits: typed.digits.slice(0, -1) }
  // Something that lies on the key is no try: it would lock out whoever comes to let the wall go.
  if (key === 'Enter' && typed.digits !== '') return { ...typed, end: 'done' }
  if (key === 'Escape') return { ...typed, end: 'left' }
  return typed
}

/** So many dots, in groups that are counted at a glance. */
export function dotsOf({ digits }: Typed): string {
  return '●'.repeat(digits.length).replaceAll(/(.{4})(?=.)/g, '$1 ') || '–'
}
