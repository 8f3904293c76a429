// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Words = { notice(names: string): string; showAgain: string }

/** What every page of the desk says while a display is black because a desk asked for it. */
export const blankWords: Record<Language, Words> = {
  nl: {
    notice: (names) => `Zwart beeld, omdat een regietafel dat vroeg: ${names}.`,
    showAgain: 'Weer aan',
  },
  en: {
    notice: (names) => `Black, since a desk asked for it: ${names}.`,
    showAgain: 'Show again',
  },
}
