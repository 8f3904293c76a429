// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../shared/instant.ts'
import { type ClockQuality, clockQuality } from './clock-quality.ts'
import { useSpeech } from './language.tsx'

/** A display's bound on its clock's error: the number, a word, and a colour that adds nothing. */
export function ClockError({ errorMs }: { errorMs: Milliseconds | null }) {
  const { words } = useSpeech()
  const quality = clockQuality(errorMs)
  const said: Record<ClockQuality, string> = {
    good: words.clockGood,
    fair: words.clockFair,
    poor: words.clockPoor,
  }
  return (
    <span className="clock-error" data-quality={quality}>
      {errorMs === null ? words.clockUnknown : `±${msText(errorMs)} ms ${said[quality]}`}
    </span>
  )
}

/** Rounded up: a bound may not look better than it is. */
export function msText(ms: Milliseconds): string {
  return String(Math.ceil(ms))
}
