// SPDX-License-Identifier: EUPL-1.2

// The golden ratio's fraction: its multiples never come back to where they were.
const STEP = 0.618_033_988_749_894_9

/** Chance for tests: the same each time, and never the same number twice. */
export function evenChance(): () => number {
  let draws = 0
  return () => {
    draws += 1
    return (draws * STEP) % 1
  }
}
