// SPDX-License-Identifier: EUPL-1.2
import { Language } from '../../../shared/text.ts'

/**
 * The language that a desk begins in: the one chosen on it before; else the first of the
 * browser's that it speaks; else the day's, once that is known.
 * @param browser what the browser prefers, as BCP 47 tags: `['de-AT', 'en']`
 */
export function firstLanguage(
  kept: string | null,
  browser: readonly string[],
  day: Language | null,
): Language {
  const preferred = browser.map((tag) => tag.toLowerCase().split('-')[0])
  const spoken = [kept, ...preferred].find((one) => Language.safeParse(one).success)
  const known = Language.safeParse(spoken)
  return known.success ? known.data : (day ?? 'nl')
}
