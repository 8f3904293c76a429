// SPDX-License-Identifier: EUPL-1.2
import { clockQuality } from '../../../shared/clock/clock-quality.ts'
import type { Milliseconds } from '../../../shared/instant.ts'
import { clockErrorText } from '../../../shared/words/clock-words.ts'
import { useSpeech } from '../language/language.tsx'

type Props = {
  errorMs: Milliseconds | null
  /** Whether what has that clock is known to draw: on a wall that may be black no clock is good. */
  isDrawing: boolean
}

/** A display's bound on its clock's error: the number, a word, and a colour that adds nothing. */
export function ClockError({ errorMs, isDrawing }: Props) {
  const { language, words } = useSpeech()
  if (!isDrawing) return <span className="quiet">{words.drawingUnknown}</span>
  return (
    <span className="clock-error" data-quality={clockQuality(errorMs)}>
      {clockErrorText(errorMs, language)}
    </span>
  )
}
