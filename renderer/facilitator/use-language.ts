// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { type Language, ownLanguage } from '../../shared/text.ts'

const NAME = 'zaalscherm-facilitator-language'

/** What was chosen on this phone, or the day's own. */
export function useLanguage(ofDay: string | undefined) {
  const [chosen, setChosen] = useState<Language | null>(kept)
  return {
    language: chosen ?? ownLanguage(ofDay ?? 'nl'),
    setLanguage(language: Language) {
      setChosen(language)
      try {
        localStorage.setItem(NAME, language)
      } catch {
        // Full or switched off: it is chosen for as long as the page is open.
      }
    },
  }
}

function kept(): Language | null {
  try {
    const value = localStorage.getItem(NAME)
    return value === 'nl' || value === 'en' ? value : null
  } catch {
    // Switched off: the same as nothing chosen.
    return null
  }
}
