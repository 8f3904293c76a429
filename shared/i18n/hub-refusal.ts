// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What a wall says while it refuses a hub, for whoever keeps the screens. */
export type HubRefusalWords = {
  title: string
  /** @param host where it answered */
  why(host: string): string
  /** What to do, in the order in which to look. */
  steps: [string, string, string]
  /** In place of these where it can't be read with which one it was paired. */
  unreadable: { title: string; why(host: string): string; steps: [string] }
  /** While it waits to be paired. @param name what the hub calls itself */
  keyHere(key: string, name: string | null): string
  /** Two keys, as people compare them. */
  keys(expected: string, met: string): string
}

export const hubRefusalWords: Record<Language, HubRefusalWords> = {
  nl: {
    title: 'Dit scherm verbindt niet: de laptop is een andere dan bij het koppelen',
    why: (host) =>
      `Op ${host} antwoordt een laptop met een andere sleutel. Dat kan een tweede laptop met Zaalscherm zijn, of iemand die zich voor die van jullie uitgeeft. De tijd loopt door.`,
    steps: [
      'Draait Zaalscherm op een andere laptop of in een nieuwe map? Zet daar hub-key.pem uit de kopie terug, en start Zaalscherm daar opnieuw.',
      'Is het bewust een nieuwe laptop? Houd hier Ctrl en de komma vast, kies Vergeet de laptop, en koppel het opnieuw.',
      'Weet niemand van een andere laptop? Koppel dan niet, en vraag wie het netwerk beheert.',
    ],
    unreadable: {
      title: 'Dit scherm verbindt niet: bij welke laptop het hoort, is hier niet meer te lezen',
      why: (host) =>
        `Op ${host} antwoordt een laptop, maar het bestand met zijn sleutel is op dit scherm beschadigd. De tijd loopt door.`,
      steps: ['Houd hier Ctrl en de komma vast, kies Vergeet de laptop, en koppel het opnieuw.'],
    },
    keyHere: (key, name) =>
      `${name ? `Wacht bij laptop ${name}. ` : ''}Sleutel van de laptop: ${key}`,
    keys: (expected, met) => `Sleutel bij het koppelen: ${expected}. Sleutel nu: ${met}.`,
  },
  en: {
    title: 'This screen does not connect: the laptop is not the one it was paired with',
    why: (host) =>
      `A laptop with another key answers at ${host}. It may be a second laptop with Zaalscherm, or somebody who passes for yours. The time goes on.`,
    steps: [
      'Does Zaalscherm run on another laptop, or in a new folder? Put back hub-key.pem from the copy there, and start Zaalscherm there again.',
      'Is it a new laptop on purpose? Hold Ctrl and the comma here, choose Forget the laptop, and pair it again.',
      'Does nobody know of another laptop? Then do not pair, and ask who runs the network.',
    ],
    unreadable: {
      title: 'This screen does not connect: it can no longer read which laptop it belongs to',
      why: (host) =>
        `A laptop answers at ${host}, but the file with its key is damaged on this screen. The time goes on.`,
      steps: ['Hold Ctrl and the comma here, choose Forget the laptop, and pair it again.'],
    },
    keyHere: (key, name) => `${name ? `Waits at laptop ${name}. ` : ''}Key of the laptop: ${key}`,
    keys: (expected, met) => `Key when paired: ${expected}. Key now: ${met}.`,
  },
}
