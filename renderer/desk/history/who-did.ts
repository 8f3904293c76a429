// SPDX-License-Identifier: EUPL-1.2
import { helpDeskWords } from '../../../shared/features/help/desk-words.ts'
import type { StepBack } from '../../../shared/features/history/views.ts'
import type { I18n } from '../language/language.tsx'

/** Whose step it is, as this desk says it. */
export function whoDid(
  { by, facilitator }: StepBack,
  ownNumber: number | null,
  { words, language }: Pick<I18n, 'words' | 'language'>,
): string {
  if (facilitator !== undefined) return helpDeskWords[language].facilitator(facilitator)
  return by === ownNumber ? words.ownDesk : words.deskNumber(by)
}
