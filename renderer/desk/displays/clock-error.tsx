// SPDX-License-Identifier: EUPL-1.2
import { clockQuality } from '../../../shared/clock/clock-quality.ts'
import { clockErrorText } from '../../../shared/i18n/clock-words.ts'
import type { Milliseconds } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  errorMs: Milliseconds | null
  /** Whether the display is known to draw; the clock of one that may be black is not rated. */
  isDrawing: boolean
}

/** The bound on a display's clock error: a number, a word, and a colour that repeats the word. */
export function ClockError({ errorMs, isDrawing }: Props) {
  const { language, words } = useI18n()
  if (!isDrawing) return <span className="quiet">{words.drawingUnknown}</span>
  return (
    <span className="clock-error" data-quality={clockQuality(errorMs)}>
      {clockErrorText(errorMs, language)}
    </span>
  )
}
