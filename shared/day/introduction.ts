// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../text.ts'
import type { EventDay, Slot } from './day.ts'

/** What people tell one another of themselves in an item, in order; none where it is no introduction. */
export function questionsIn(
  { introductionQuestions }: Pick<EventDay, 'introductionQuestions'>,
  { kind }: Pick<Slot, 'kind'>,
): readonly Text[] {
  return kind === 'introduction' ? introductionQuestions : []
}
