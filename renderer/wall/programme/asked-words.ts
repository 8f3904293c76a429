// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** Which question of an introduction it is, of how many. */
export const askedWords: Record<Language, (number: number, of: number) => string> = {
  nl: (number, of) => `Vraag ${number} van ${of}`,
  en: (number, of) => `Question ${number} of ${of}`,
}
