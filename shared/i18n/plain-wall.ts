// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What a wall says that can show no more than the time. */
type PlainWallWords = {
  /** Under the item and the time left. */
  wrong: string
  /** Where nothing is known but the machine's own clock. */
  wrongWithoutDay: string
}

export const plainWallWords: Record<Language, PlainWallWords> = {
  nl: {
    wrong: 'Even storing op dit scherm. De tijd klopt.',
    wrongWithoutDay: 'Even storing op dit scherm. We proberen het steeds opnieuw.',
  },
  en: {
    wrong: 'A fault on this screen. The time is right.',
    wrongWithoutDay: 'A fault on this screen. We keep trying.',
  },
}
