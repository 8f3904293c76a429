// SPDX-License-Identifier: EUPL-1.2

/** What a room's screen and its farthest seat can be. */
export const VIEWING_RANGES = {
  diagonalInch: { least: 10, most: 300 },
  farthestMetres: { least: 1, most: 60 },
} as const
export type ViewingField = keyof typeof VIEWING_RANGES
