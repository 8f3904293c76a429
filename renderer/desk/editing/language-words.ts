// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** What languages are called, and that one of them has yet to be filled in. */
export type LanguageWords = {
  missing(name: string): string
  names: Readonly<Record<string, string>>
}

export const languageWords: Record<Language, LanguageWords> = {
  nl: {
    missing: (name) => `${name} ontbreekt`,
    names: { nl: 'Nederlands', en: 'Engels', fy: 'Fries', de: 'Duits', fr: 'Frans' },
  },
  en: {
    missing: (name) => `${name} is missing`,
    names: { nl: 'Dutch', en: 'English', fy: 'Frisian', de: 'German', fr: 'French' },
  },
}
