// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from '../../../shared/now/span-content.ts'
import type { Language } from '../../../shared/text.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

export const revealTitle: Record<Language, string> = {
  nl: 'Winnaars bekendmaken',
  en: 'Reveal the winners',
}

/** A day with teams has somebody to tell of. */
function hasWinners({ day }: Desk): boolean {
  return day.teams.length > 0
}

/** While these go on a winner is near. */
const JUDGED: ReadonlySet<string> = new Set(['pitches', 'deliberation', 'awards'])

export const REVEAL_ACTIONS: readonly DeskAction[] = [
  {
    id: 'reveal',
    keys: ['⇧W'],
    group: 'show',
    isLocal: true,
    isForAll: true,
    label: ({ language }) => revealTitle[language],
    // Its key and the jury’s page lead there all day.
    isShown: ({ day, statuses, view: { reveal } }) =>
      reveal.steps.length > 0 ||
      statuses.some(({ moment: { slot } }) =>
        JUDGED.has((slot && contentOf(day, slot.id).slot?.kind) ?? ''),
      ),
    isOn: ({ view: { reveal } }) => reveal.shown > 0 && !reveal.isOver,
    run: (desk) => {
      if (hasWinners(desk)) desk.open('reveal')
    },
  },
]
