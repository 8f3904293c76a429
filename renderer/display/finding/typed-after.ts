// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 60

/** What stands typed after a key, by its `KeyboardEvent.key`. */
export function typedAfter(text: string, key: string): string {
  if (key === 'Backspace') return text.slice(0, -1)
  if (key === 'Escape') return ''
  const isOfAddress = /^[\w.:/[\]-]$/.test(key)
  return isOfAddress && text.length < LONGEST ? text + key : text
}
