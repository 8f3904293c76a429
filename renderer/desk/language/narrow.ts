// SPDX-License-Identifier: EUPL-1.2
import { withJoints } from '../../ui/joints.ts'

// A word of fewer letters fits the desk's narrowest column whole, which reads better.
const TOO_LONG_FOR_A_COLUMN = /\p{L}{17,}/gu

/** `text` for a column of the desk: its longest words may break at their joints. */
export function forNarrowColumn(text: string): string {
  return text.replaceAll(TOO_LONG_FOR_A_COLUMN, withJoints)
}
