// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Sentence = Record<Language, string>

/** What the hub says of a file that is no day. */
export const libraryFileWords = {
  tooLarge: {
    nl: 'Dit bestand is groter dan 5 MB. Dat is geen dag van Zaalscherm. Kies een bestand dat eindigt op .zaalscherm of .json.',
    en: 'This file is larger than 5 MB. That is no day of Zaalscherm. Choose a file that ends in .zaalscherm or .json.',
  } satisfies Sentence,
  notADay: {
    nl: 'Dit is geen dag van Zaalscherm. Kies een bestand dat eindigt op .zaalscherm of .json.',
    en: 'This is no day of Zaalscherm. Choose a file that ends in .zaalscherm or .json.',
  } satisfies Sentence,
  deskOnly: {
    nl: 'Alleen de regietafel kan dagen openen en bewaren.',
    en: 'Only a desk can open and save days.',
  } satisfies Sentence,
  noSuchDay: {
    nl: 'Deze dag staat niet in de lijst, of is niet te lezen.',
    en: 'This day is not in the list, or can’t be read.',
  } satisfies Sentence,
  notKept: (detail: string): Sentence => ({
    nl: `Dit bestand kon niet worden bewaard; er is niets veranderd. Kijk of de schijf vol is (${detail}).`,
    en: `This file could not be kept; nothing was changed. See whether the disk is full (${detail}).`,
  }),
  notRead: (detail: string): Sentence => ({
    nl: `Dit bestand is niet te lezen (${detail}). Kijk of het er nog staat.`,
    en: `This file can’t be read (${detail}). See whether it is still there.`,
  }),
}
