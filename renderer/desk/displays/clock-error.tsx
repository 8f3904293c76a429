// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from 'react'
import { clockQuality } from '../../../shared/clock/clock-quality.ts'
import { clockErrorText } from '../../../shared/i18n/clock-words.ts'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  errorMs: Milliseconds | null
  /** Whether the display is known to draw; the clock of one that may be black is not rated. */
  isDrawing: boolean
}

// A display asks for the time as soon as it is linked; on a poor network that takes some rounds.
const SETS_WITHIN_MS = 15 * SECOND

/** The bound on a display's clock error: a number, a word, and a colour that repeats the word. */
export function ClockError({ errorMs, isDrawing }: Props) {
  const { language, words } = useI18n()
  const isBeingSet = useIsNew(errorMs === null)
  if (isBeingSet) return <span className="quiet">{words.clockBeingSet}</span>
  if (!isDrawing) return <span className="quiet">{words.drawingUnknown}</span>
  return (
    <span className="clock-error" data-quality={clockQuality(errorMs)}>
      {clockErrorText(errorMs, language)}
    </span>
  )
}

/** Whether something holds, and has held for no longer than a new display takes to set its clock. */
function useIsNew(holds: boolean): boolean {
  const [isNew, setIsNew] = useState(true)
  useEffect(() => {
    setIsNew(true)
    if (!holds) return
    const timer = setTimeout(() => setIsNew(false), SETS_WITHIN_MS)
    return () => clearTimeout(timer)
  }, [holds])
  return holds && isNew
}
