// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** Beside the way to the screens: how many of them somebody has to see to. */
export const fleetNavWords: Record<Language, (count: number) => string> = {
  nl: (count) =>
    count === 1 ? 'bij 1 scherm moet je gaan kijken' : `bij ${count} schermen moet je gaan kijken`,
  en: (count) => (count === 1 ? '1 screen to go and see' : `${count} screens to go and see`),
}
