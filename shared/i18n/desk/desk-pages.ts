// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of its pages: the way to them, and one that isn't there yet. */
export type PageWords = {
  pages: string
  steering: string
  keysSteering: string
  pageLoading: string
  pageMissing: string
  /** Ahead of what goes on in the rooms, while a page lies over them. */
  goesOn: string
  runsUntil: (time: string) => string
  runsOverSince: (time: string) => string
}

const nl: PageWords = {
  pages: 'Bladen',
  steering: 'Regie',
  keysSteering: 'Naar de regie',
  pageLoading: 'Even laden …',
  pageMissing: 'Dit blad kon niet worden geladen. Kijk of er verbinding is.',
  goesOn: 'Nu',
  runsUntil: (time) => `tot ${time}`,
  runsOverSince: (time) => `over tijd sinds ${time}`,
}

const en: PageWords = {
  pages: 'Pages',
  steering: 'Steering',
  keysSteering: 'To steering',
  pageLoading: 'Loading …',
  pageMissing: 'This page could not be loaded. See whether there is a connection.',
  goesOn: 'Now',
  runsUntil: (time) => `until ${time}`,
  runsOverSince: (time) => `over time since ${time}`,
}

export const pageWords: Record<Language, PageWords> = { nl, en }
