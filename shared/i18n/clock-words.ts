// SPDX-License-Identifier: EUPL-1.2
import { type ClockQuality, clockQuality } from '../clock/clock-quality.ts'
import type { Milliseconds } from '../instant.ts'
import type { Language } from '../text.ts'

const QUALITY: Record<Language, Record<ClockQuality, string>> = {
  nl: { good: 'goed', fair: 'matig', poor: 'slecht' },
  en: { good: 'good', fair: 'fair', poor: 'poor' },
}
const UNKNOWN: Record<Language, string> = { nl: 'klok onbekend', en: 'clock unknown' }

/** A bound on a clock's error as a number and a word: `±3 ms goed`. */
export function clockErrorText(errorMs: Milliseconds | null, language: Language): string {
  if (errorMs === null) return UNKNOWN[language]
  return `±${roundedUp(errorMs)} ms ${QUALITY[language][clockQuality(errorMs)]}`
}

/** In whole milliseconds: a bound may not look better than it is. */
export function roundedUp(ms: Milliseconds): string {
  return String(Math.ceil(ms))
}
