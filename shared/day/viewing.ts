// SPDX-License-Identifier: EUPL-1.2

/** What a room's screen and its farthest seat can be. */
export const VIEWING_RANGES = {
  diagonalInch: { least: 10, most: 300 },
  farthestMetres: { least: 1, most: 60 },
} as const
export type ViewingField = keyof typeof VIEWING_RANGES

/** Whether a screen can be so large, or a seat so far. */
export function isWithin(field: ViewingField, value: number): boolean {
  const { least, most } = VIEWING_RANGES[field]
  return value >= least && value <= most
}
