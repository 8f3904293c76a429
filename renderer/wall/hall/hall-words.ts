// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** Over the digits, which are the phase's, beside a step that is over sooner. */
export const leftInPhase: Record<Language, (number: number) => string> = {
  nl: (number) => `Nog in fase ${number}`,
  en: (number) => `Left in phase ${number}`,
}
