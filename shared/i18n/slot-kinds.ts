// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../day/day.ts'
import type { Language } from '../text.ts'

/** What each kind of item is called, wherever one is chosen, compared or given out. */
export const slotKindWords: Record<Language, Record<Slot['kind'], string>> = {
  nl: {
    talk: 'lezing',
    briefing: 'toelichting',
    introduction: 'kennismaking',
    phase: 'fase',
    'report-back': 'terugkoppeling',
    break: 'pauze',
    lunch: 'lunch',
    pitches: 'pitches',
    deliberation: 'juryberaad',
    awards: 'prijsuitreiking',
    drinks: 'borrel',
    doors: 'inloop',
    workshops: 'workshopronde',
    workshop: 'workshop',
    item: 'onderdeel',
    moment: 'moment',
    meal: 'maaltijd',
    work: 'werktijd',
  },
  en: {
    talk: 'talk',
    briefing: 'briefing',
    introduction: 'introduction',
    phase: 'phase',
    'report-back': 'report back',
    break: 'break',
    lunch: 'lunch',
    pitches: 'pitches',
    deliberation: 'deliberation',
    awards: 'awards',
    drinks: 'drinks',
    doors: 'doors',
    workshops: 'round of workshops',
    workshop: 'workshop',
    item: 'item',
    moment: 'moment',
    meal: 'meal',
    work: 'work',
  },
}
