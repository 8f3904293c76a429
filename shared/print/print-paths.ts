// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What there is to print, in the order in which it comes out of the printer. */
export const PRINT_PARTS = [
  'posters',
  'doors',
  'tents',
  'run-sheet',
  'packing',
  'challenges',
  'jury',
  'juror-cards',
] as const
export type PrintPartId = (typeof PRINT_PARTS)[number]

export const PAPERS = ['a4', 'a3'] as const
export type Paper = (typeof PAPERS)[number]

export const PRINT_ROOT = '/desk/print'

/** Left out of all together: a code that lets somebody in is printed where one stands by. */
export const NOT_AMONG_ALL: PrintPartId = 'juror-cards'

type Choice = { paper: Paper; language: Language }

/** Where a part is served, or all of them; for desks only. */
export function printPath(part: PrintPartId | 'all', { paper, language }: Choice): string {
  return `${PRINT_ROOT}/${part}?paper=${paper}&lang=${language}`
}

/** Added to a path: the page opens the browser's window for printing by itself. */
export const PRINT_AT_ONCE = '#print'

export function isPrintPath(pathname: string): boolean {
  return pathname.startsWith(`${PRINT_ROOT}/`)
}
