// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type SheetWords = {
  title: string
  contents: string
  actionPlan: string
  /** Where the page's script lets them be ticked. */
  stays: string
  done(done: number, of: number): string
  /** Leads to the sheet while teams make their pitch. */
  goTo: string
}

/** What the page says around a team's check lists. */
export const sheetWords: Record<Language, SheetWords> = {
  nl: {
    title: 'Jullie pitch',
    contents: 'Wat er in jullie pitch komt',
    actionPlan: 'Het actieplan daarachter',
    stays: 'Wat je afvinkt, blijft op deze telefoon.',
    done: (done, of) => `${done}\u00a0van\u00a0${of}`,
    goTo: 'Naar de checklist voor jullie pitch',
  },
  en: {
    title: 'Your pitch',
    contents: 'What goes into your pitch',
    actionPlan: 'The action plan behind it',
    stays: 'What you tick stays on this phone.',
    done: (done, of) => `${done}\u00a0of\u00a0${of}`,
    goTo: 'To the check list for your pitch',
  },
}
