// SPDX-License-Identifier: EUPL-1.2
import { clockQuality } from '../../shared/clock/clock-quality.ts'
import type { Milliseconds } from '../../shared/instant.ts'
import { clockErrorText } from '../../shared/words/clock-words.ts'
import { useSpeech } from './language.tsx'

/** A display's bound on its clock's error: the number, a word, and a colour that adds nothing. */
export function ClockError({ errorMs }: { errorMs: Milliseconds | null }) {
  const { language } = useSpeech()
  return (
    <span className="clock-error" data-quality={clockQuality(errorMs)}>
      {clockErrorText(errorMs, language)}
    </span>
  )
}
