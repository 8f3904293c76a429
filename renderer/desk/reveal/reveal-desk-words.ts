// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

type RevealDeskWords = {
  formHint: string
  trialHint: string
  liveHint: string
  show: (what: string) => string
  back: string
  end: string
  endTrial: string
  change: string
  onWalls: string
  wasShown: string
  prepare: string
  tryOut: string
  /** In a choice that adds a team to a place. */
  addTeam: string
  takeOff: (team: string) => string
}

export const revealDeskWords: Record<Language, RevealDeskWords> = {
  nl: {
    formHint:
      'Kies wie op welke plaats staat; twee teams op één plaats delen die. Niemand ziet iets tot je de eerste stap toont.',
    trialHint: 'Proef: de schermen tonen Team A, B en C, nooit wie er echt wint.',
    liveHint: 'Elke stap komt op alle schermen en telefoons tegelijk.',
    show: (what) => `Toon ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    back: 'Stap terug',
    end: 'Afronden: terug naar het programma',
    endTrial: 'Proef afronden',
    change: 'Uitslag wijzigen',
    onWalls: 'Op de schermen',
    wasShown: 'Getoond',
    prepare: 'Uitslag klaarzetten',
    tryOut: 'Proef zonder namen',
    addTeam: 'Team toevoegen',
    takeOff: (team) => `Haal ${team} weg`,
  },
  en: {
    formHint:
      'Choose who has which place; two teams in one place share it. Nobody sees anything until you show the first step.',
    trialHint: 'Trial: walls show Team A, B and C, never who really wins.',
    liveHint: 'Each step comes on all walls and phones at once.',
    show: (what) => `Show ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    back: 'Step back',
    end: 'End: back to the programme',
    endTrial: 'End the trial',
    change: 'Change the result',
    onWalls: 'On the walls',
    wasShown: 'Shown',
    prepare: 'Prepare the result',
    tryOut: 'Trial without names',
    addTeam: 'Add a team',
    takeOff: (team) => `Take ${team} off`,
  },
}
