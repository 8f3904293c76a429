// SPDX-License-Identifier: EUPL-1.2

/** The oldest versions of browsers in which a page works as it should. */
export type BrowserFloor = { chromium: number; firefox: number; safari: string }

/**
 * Displays and phones: televisions since 2020, and phones that were kept. `tsconfig.floor.json`
 * says the same to the compiler.
 */
export const FLOOR: BrowserFloor = { chromium: 79, firefox: 78, safari: '13.1' }

/** The desk, and the report that it opens: the browsers of the last three years. */
export const DESK_FLOOR: BrowserFloor = { chromium: 117, firefox: 115, safari: '17' }
