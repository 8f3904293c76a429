// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { FacilitatorWords } from '../../shared/features/facilitators/page-words.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Language } from '../../shared/text.ts'
import type { FacilitatorView } from '../../shared/views/facilitator-view.ts'
import type { Send } from './use-send.ts'

/** What its parts are given. */
export type Shown = {
  day: EventDay
  view: FacilitatorView
  second: Instant
  now: () => Instant | null
  language: Language
  words: FacilitatorWords
  /** Nothing can be sent now. */
  isDisabled: boolean
  send: Send
}
