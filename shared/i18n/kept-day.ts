// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What a wall says that knows its room's day and not what time it is. */
type KeptDayWords = {
  /** Large: what is not to be had here. */
  noTime: string
  /** Why, and when it comes back. */
  because: string
  /** Over what is still to come, as planned. */
  planned: string
}

export const keptDayWords: Record<Language, KeptDayWords> = {
  nl: {
    noTime: 'Kijk even op je eigen klok',
    because:
      'Dit scherm is zonder stroom geweest en weet niet hoe laat het is. Zodra de laptop met Zaalscherm er is, loopt alles weer.',
    planned: 'Het programma',
  },
  en: {
    noTime: 'Please look at your own clock',
    because:
      'This screen was without power and doesn’t know what time it is. Once the laptop with Zaalscherm is there, all goes on.',
    planned: 'The programme',
  },
}
