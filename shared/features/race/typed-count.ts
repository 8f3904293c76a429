// SPDX-License-Identifier: EUPL-1.2

/** More ideas than any team hangs up in a race. */
export const MOST_COUNTED = 999

/** A count as it was typed: digits and nothing else. `null`: none that can be. */
export function typedCount(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null
}
