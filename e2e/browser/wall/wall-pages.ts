// SPDX-License-Identifier: EUPL-1.2

/** Pages on which a wall has to hold all that it lists. */
export const WALL_PAGES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
]
