// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What a wall says while it refuses a hub, for whoever keeps the screens. */
export type HubRefusalWords = {
  title: string
  /** @param host where it answered */
  why(host: string): string
  /** What to do, in the order in which to look. */
  steps: [string, string, string]
  /** While it waits to be paired. */
  keyHere(key: string): string
  /** Two keys, as people compare them. */
  keys(expected: string, met: string): string
}

export const hubRefusalWords: Record<Language, HubRefusalWords> = {
  nl: {
    title: 'Dit scherm verbindt niet: de hub is een andere dan bij het koppelen',
    why: (host) =>
      `Op ${host} antwoordt een hub met een andere sleutel. Dat kan een andere laptop zijn, of iemand die zich voor de hub uitgeeft. De tijd loopt door.`,
    steps: [
      'Draait de hub op een andere laptop of in een nieuwe map? Zet daar hub-key.pem uit de kopie terug, en start de hub opnieuw.',
      'Is het bewust een nieuwe hub? Houd hier Ctrl en de komma vast, kies Vergeet de hub, en koppel het opnieuw.',
      'Weet niemand van een andere hub? Koppel dan niet, en vraag wie het netwerk beheert.',
    ],
    keyHere: (key) => `Sleutel van de hub: ${key}`,
    keys: (expected, met) => `Sleutel bij het koppelen: ${expected}. Sleutel nu: ${met}.`,
  },
  en: {
    title: 'This screen does not connect: the hub is not the one it was paired with',
    why: (host) =>
      `A hub with another key answers at ${host}. It may be another laptop, or somebody who passes for the hub. The time goes on.`,
    steps: [
      'Does the hub run on another laptop, or in a new folder? Put back hub-key.pem from the copy there, and start the hub again.',
      'Is it a new hub on purpose? Hold Ctrl and the comma here, choose Forget the hub, and pair it again.',
      'Does nobody know of another hub? Then do not pair, and ask who runs the network.',
    ],
    keyHere: (key) => `Key of the hub: ${key}`,
    keys: (expected, met) => `Key when paired: ${expected}. Key now: ${met}.`,
  },
}
