// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../text.ts'
import type { TemplateId } from './templates.ts'

/** What each day to begin with is called: the titles in their files. */
export const TEMPLATE_TITLES: Record<TemplateId, Text> = {
  'workshop-afternoon': { nl: 'Workshopmiddag', en: 'Workshop afternoon' },
  'hackathon-24-hours': { nl: 'Hackathon van 24 uur', en: '24-hour hackathon' },
  'design-sprint': { nl: 'Designsprint', en: 'Design sprint' },
  unconference: { nl: 'Unconference', en: 'Unconference' },
  staatsprint: {
    nl: 'Staatsprint digitale overheid voor betere dienstverlening',
    en: 'Staatsprint digital government for better services',
  },
  'zo-bouwen-wij': {
    nl: 'Zo bouwen wij software bij de overheid',
    en: 'This is how we build government software',
  },
}
