// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { LEAST_TRIM_MS, MOST_TRIM_MS } from '../../../shared/features/displays/display.ts'
import { typedTrim } from '../../../shared/features/displays/typed-trim.ts'
import type { Milliseconds } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'

// What a film at 240 frames a second can tell apart.
const STEP_MS: Milliseconds = 5

type Props = {
  called: string
  trimMs: Milliseconds
  isDisabled: boolean
  onTrim(trimMs: Milliseconds): void
}

/** How much earlier a display shows everything: typed, or by the arrow keys in steps. */
export function TrimField({ called, trimMs, isDisabled, onTrim }: Props) {
  const { words } = useI18n()
  /** What is being typed, or `null`: the display's own trim stands there. */
  const [draft, setDraft] = useState<string | null>(null)
  const take = (text: string) => {
    const typed = typedTrim(text)
    setDraft(null)
    if (typed !== null && typed !== trimMs) onTrim(typed)
  }
  return (
    <span className="trim">
      <input
        type="number"
        aria-label={words.trimOf(called)}
        min={LEAST_TRIM_MS}
        max={MOST_TRIM_MS}
        step={STEP_MS}
        value={draft ?? trimMs}
        disabled={isDisabled}
        onChange={(change) => setDraft(change.target.value)}
        onBlur={() => draft !== null && take(draft)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget.value)
          if (key === 'Escape') setDraft(null)
        }}
      />{' '}
      ms
    </span>
  )
}
