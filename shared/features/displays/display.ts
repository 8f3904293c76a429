// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../../instant.ts'

/** So many paired displays are linked at once. */
export const MOST_DISPLAYS = 300

/** How far ahead, or behind, a display may be set against what its panel adds, in ms. */
export const LEAST_TRIM_MS = -100
export const MOST_TRIM_MS = 200

/** A machine with a screen, known by its pairing. */
export type Display = {
  roomId: string
  name: string
  pairedAt: Instant
  /** How much earlier it shows everything, against what its panel adds, in ms. */
  trimMs: Milliseconds
  /** When the pattern to set trims by was asked for, or `null`. */
  patternAt: Instant | null
  /** Black, since a desk asked for it; left out: it shows what its room does. */
  isBlank?: true
  /** How loud it is, in percent; left out: as loud as its machine. */
  volume?: number
  /** It tells of all rooms, as in a foyer; left out: of its own room only. */
  showsAllRooms?: true
}

/** Paired displays, by device. */
export type Displays = Readonly<Record<string, Display>>

export const NO_DISPLAYS: Displays = {}
