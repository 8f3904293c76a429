// SPDX-License-Identifier: EUPL-1.2
import type { Rate } from '../../hub/links/token-bucket.ts'

/**
 * Wrong join codes from one address. A venue may hide all its phones behind one, so a crowd's
 * typing mistakes go through; past them all that it asks for goes in line.
 */
export const WRONG_CODES: Rate = { burst: 60, perSecond: 1 / 2 }
/** Wrong desk keys from one address. The right one is never held up. */
export const WRONG_KEYS: Rate = { burst: 10, perSecond: 1 / 12 }
