// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../instant.ts'
import { LEAST_TRIM_MS, MOST_TRIM_MS } from './display.ts'

/** A trim as it was typed, brought within what a display can be set to; `null`: no number. */
export function typedTrim(text: string): Milliseconds | null {
  const typed = Number(text.trim().replace(',', '.'))
  if (text.trim() === '' || !Number.isFinite(typed)) return null
  return Math.min(MOST_TRIM_MS, Math.max(LEAST_TRIM_MS, Math.round(typed)))
}
