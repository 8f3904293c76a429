// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../../instant.ts'

/** A machine with a screen, known by its pairing. */
export type Display = {
  roomId: string
  name: string
  pairedAt: Instant
  /** How much earlier it shows everything, against what its panel adds, in ms. */
  trimMs: Milliseconds
  /** When the pattern to set trims by was asked for, or `null`. */
  patternAt: Instant | null
}

/** Paired displays, by device. */
export type Displays = Readonly<Record<string, Display>>
