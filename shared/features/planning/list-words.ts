// SPDX-License-Identifier: EUPL-1.2
import type { ListAddress } from '../../day/edits/edit.ts'
import type { Language } from '../../text.ts'

/** What one thing in a list of the day is called. */
export const ITEM_WORDS: Record<ListAddress['list'], Record<Language, string>> = {
  slots: { nl: 'onderdeel', en: 'item' },
  rooms: { nl: 'zaal', en: 'room' },
  challenges: { nl: 'challenge', en: 'challenge' },
  teams: { nl: 'team', en: 'team' },
  roles: { nl: 'rol', en: 'role' },
  phases: { nl: 'fase', en: 'phase' },
  groups: { nl: 'groep', en: 'group' },
  days: { nl: 'dag', en: 'day' },
  imports: { nl: 'import', en: 'import' },
  steps: { nl: 'stap', en: 'step' },
  activities: { nl: 'activiteit', en: 'activity' },
}
