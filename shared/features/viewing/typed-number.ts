// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** A number as it was typed, with a point or a comma; `null`: no number. */
export function typedNumber(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null
}

/** A number with at most one decimal, as it is written in a language: `7,5`. */
export function numberText(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10)
  return language === 'nl' ? text.replace('.', ',') : text
}
