// SPDX-License-Identifier: EUPL-1.2
import type { Rate } from '../hub/allowance.ts'

/**
 * Wrong join codes from one address. A venue may hide all its phones behind one, so a crowd's
 * typing mistakes go through; guessing a code out of 160,000 still takes days.
 */
export const WRONG_CODES: Rate = { burst: 60, perSecond: 1 / 2 }
/** Wrong desk keys from one address. The right one is never held up. */
export const WRONG_KEYS: Rate = { burst: 10, perSecond: 1 / 12 }
/** People who join for the first time from one address: a hall full at once, not an endless one. */
export const NEWCOMERS: Rate = { burst: 600, perSecond: 1 }
