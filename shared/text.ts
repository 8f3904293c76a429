// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { curled } from './curled.ts'

/** The interface's languages; a day's texts carry one of them or both. */
export const LANGUAGES = ['nl', 'en'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** The interface's language for a day in another: that of most who know it. */
export function ownLanguage(tag: string): Language {
  return tag === 'nl' || tag === 'fy' ? 'nl' : 'en'
}

/** A language's BCP 47 tag: `fy`, `pt-BR`; ours without a region, since walls look for `nl` and `en`. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^(?!(?:nl|en)-)[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/), z.maxLength(20))

/*@__NO_SIDE_EFFECTS__*/
function textUpTo(longest: number) {
  const Words = z.string().check(z.minLength(1), z.maxLength(longest))
  return z.record(LanguageTag, Words).check(
    z.refine(
      (text) => {
        const { length } = Object.keys(text)
        return length > 0 && length <= MOST_LANGUAGES
      },
      { message: 'empty-text' },
    ),
  )
}

const MOST_LANGUAGES = 12

/** A text that people read, in one language or several. */
export const Text = textUpTo(2_000)
export type Text = z.infer<typeof Text>

/** A name or a title: short enough to head a wall. */
export const Name = textUpTo(120)

/**
 * The text in `language`, or in one that it is there in; its quotes are curled, and letters composed
 * with their accents, since our face has none by themselves.
 */
export function textIn(text: Text, language: string): string {
  return curled(text[languageIn(text, language)] ?? '').normalize('NFC')
}

/** Which language {@link textIn} finds the text in: that of the page, ours, or its first. */
export function languageIn(text: Text, language: string): string {
  const found = [language, ...LANGUAGES].find((one) => text[one] !== undefined)
  return found ?? Object.keys(text)[0] ?? language
}
