// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { curled } from './curled.ts'

/** The interface's languages; a day's texts carry one of them or both. */
export const LANGUAGES = ['nl', 'en'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/*@__NO_SIDE_EFFECTS__*/
function textUpTo(longest: number) {
  const Words = z.string().check(z.minLength(1), z.maxLength(longest))
  return z
    .strictObject({ nl: z.optional(Words), en: z.optional(Words) })
    .check(
      z.refine((text) => text.nl !== undefined || text.en !== undefined, { message: 'empty-text' }),
    )
}

/** A text that people read, in Dutch, English or both. */
export const Text = textUpTo(2_000)
export type Text = z.infer<typeof Text>

/** A name or a title: short enough to head a wall. */
export const Name = textUpTo(120)

/**
 * The text in `language`, or in the other one where that is all there is; its quotes are curled, and
 * letters composed with their accents, since our face has none by themselves.
 */
export function textIn(text: Text, language: Language): string {
  return curled(text[language] ?? text.nl ?? text.en ?? '').normalize('NFC')
}
