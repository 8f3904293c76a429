// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Colour = { ground: string; ink: string; word: Record<Language, string> }

/** By which walls are told apart while they show their numbers; a number never stands without it. */
export const IDENTIFY_COLOURS: readonly Colour[] = [
  { ground: '#0072b2', ink: '#ffffff', word: { nl: 'blauw', en: 'blue' } },
  { ground: '#f0e442', ink: '#0b1020', word: { nl: 'geel', en: 'yellow' } },
  { ground: '#1b7340', ink: '#ffffff', word: { nl: 'groen', en: 'green' } },
  { ground: '#f77a3b', ink: '#0b1020', word: { nl: 'oranje', en: 'orange' } },
  { ground: '#6a3d9a', ink: '#ffffff', word: { nl: 'paars', en: 'purple' } },
  { ground: '#8be0f5', ink: '#0b1020', word: { nl: 'lichtblauw', en: 'light blue' } },
  { ground: '#b3261e', ink: '#ffffff', word: { nl: 'rood', en: 'red' } },
  { ground: '#f5f7fc', ink: '#0b1020', word: { nl: 'wit', en: 'white' } },
]
