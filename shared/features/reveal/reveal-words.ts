// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What walls, phones and desks say of a reveal. */
type RevealWords = {
  /** `Derde plaats`, `Gedeelde eerste plaats` */
  place(place: number, isShared: boolean): string
  thanks: string
  result: string
  /** In front of what is only tried. */
  trial: string
  /** Between names that are read aloud. */
  and: string
}

const ORDINALS: Record<Language, readonly string[]> = {
  nl: [
    ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde'],
    ...['zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ],
  en: [
    ...['first', 'second', 'third', 'fourth', 'fifth'],
    ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ],
}

function ordinal(number: number, language: Language): string {
  const word = ORDINALS[language][number - 1]
  if (word !== undefined) return word
  return language === 'nl' ? `${number}e` : `${number}th`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const revealWords: Record<Language, RevealWords> = {
  nl: {
    place: (place, isShared) =>
      capital(`${isShared ? 'gedeelde ' : ''}${ordinal(place, 'nl')} plaats`),
    thanks: 'Dank jullie wel',
    result: 'Uitslag',
    trial: 'Proef',
    and: 'en',
  },
  en: {
    place: (place, isShared) =>
      capital(`${isShared ? 'shared ' : ''}${ordinal(place, 'en')} place`),
    thanks: 'Thank you',
    result: 'Result',
    trial: 'Trial',
    and: 'and',
  },
}
