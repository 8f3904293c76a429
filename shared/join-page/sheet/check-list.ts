// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../text.ts'

/** The section with a team's check lists. */
export const SHEET_ID = 'sheet'

/** The class of a list whose lines the page's script lets people tick. */
export const CHECK_LIST = 'check-list'

/**
 * Names an item by what it says, in all its languages: its tick stays with it when the day's lists
 * change around it, and goes when it asks something else.
 */
export function itemKey(text: Text): string {
  const said = JSON.stringify(text)
  let hash = 5_381
  for (let index = 0; index < said.length; index++) {
    hash = (hash * 33 + said.charCodeAt(index)) % 4_294_967_296
  }
  return hash.toString(36)
}

/** The keys that were kept as one line of text; whatever else stood there is none. */
export function readTicks(kept: string | null): Set<string> {
  return new Set(kept?.split(' ').filter((key) => /^[a-z0-9]{1,7}$/.test(key)))
}

export function writeTicks(ticks: ReadonlySet<string>): string {
  return Array.from(ticks).join(' ')
}
