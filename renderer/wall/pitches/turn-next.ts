// SPDX-License-Identifier: EUPL-1.2
import type { TurnsNow } from '../../../shared/features/pitches/turn-list.ts'
import { pitchWords } from '../../../shared/features/pitches/wall-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { NextUp } from '../programme/next-up.ts'

/** Who comes next, and who after that; where it is a team of this room, that this is they. */
export function turnNext(
  turns: TurnsNow | null,
  roomId: string,
  isElsewhere: boolean,
  language: Language,
): NextUp | null {
  if (!turns?.current || !turns.next) return null
  const { next, after } = turns
  const words = pitchWords[language]
  const name = taggedIn(next.name, language)
  const isOurs = isElsewhere && next.room === roomId
  return {
    title: isOurs ? words.youAreNext(name) : name,
    detail: after ? words.after(taggedIn(after.name, language)) : '',
    shortDetail: '',
  }
}
