// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** The interface's languages; a day's texts carry one of them or both. */
export const LANGUAGES = ['nl', 'en'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

const Words = z.string().check(z.minLength(1), z.maxLength(2_000))

/** A text that people read, in Dutch, English or both. */
export const Text = z
  .strictObject({ nl: z.optional(Words), en: z.optional(Words) })
  .check(
    z.refine((text) => text.nl !== undefined || text.en !== undefined, { message: 'empty-text' }),
  )
export type Text = z.infer<typeof Text>

/** The text in `language`, or in the other one where that is all there is. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.nl ?? text.en ?? ''
}
