// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry, PageKeys } from '../shell/entries.ts'

const KEYS: readonly PageKeys[] = [
  {
    keys: ['↑ ↓ ← →'],
    what: { nl: 'Van onderdeel naar onderdeel', en: 'From item to item' },
  },
  {
    keys: ['Enter'],
    what: {
      nl: 'Onderdeel bewerken; op een lege plek: toevoegen',
      en: 'Edit the item; in an empty place: add one',
    },
  },
  {
    keys: ['0 … 9', '+'],
    what: {
      nl: 'Een tijd typen: 9.30, 0930, +15 of 9.30–10.15',
      en: 'Type a time: 9:30, 0930, +15 or 9:30–10:15',
    },
  },
  {
    keys: ['Alt ↑', 'Alt ↓'],
    what: { nl: '5 minuten eerder of later', en: '5 minutes earlier or later' },
  },
  {
    keys: ['Alt ⇧↑', 'Alt ⇧↓'],
    what: { nl: 'Hetzelfde, met alles wat erna komt', en: 'The same, with all that follows' },
  },
  { keys: ['Alt ←', 'Alt →'], what: { nl: 'Naar de zaal ernaast', en: 'To the next room' } },
  {
    keys: ['⇧↑', '⇧↓'],
    what: { nl: '5 minuten korter of langer', en: '5 minutes shorter or longer' },
  },
  { keys: ['⇧←', '⇧→'], what: { nl: 'Een zaal minder of meer', en: 'A room less or more' } },
  { keys: ['s'], what: { nl: 'Splits', en: 'Split' } },
  { keys: ['d'], what: { nl: 'Herhaal', en: 'Repeat' } },
  { keys: ['Del'], what: { nl: 'Verwijder', en: 'Remove' } },
  { keys: ['-', '='], what: { nl: 'Kleiner of groter tekenen', en: 'Draw it smaller or larger' } },
]

/** The planner: the day laid out and read in one view. */
export const PLANNER_PAGE: PageEntry = {
  id: 'planner',
  key: '⇧E',
  word: { nl: 'Programma', en: 'Programme' },
  load: async () => (await import('./planner-page.tsx')).PlannerPage,
  keys: KEYS,
  // Without an open day there is nothing to lay out.
  isShown: ({ library }) => library?.openId !== null,
}
