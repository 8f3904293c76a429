// SPDX-License-Identifier: EUPL-1.2
import { helpDeskWords } from '../../../shared/features/help/desk-words.ts'
import { waitedMinutes } from '../../../shared/features/help/help.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

/** The queue of teams that ask for help; its button says how many wait, and how long. */
export const HELP_QUEUE_ACTIONS: readonly DeskAction[] = [
  {
    id: 'help-queue',
    keys: ['q'],
    group: 'joining',
    isLocal: true,
    label({ language }, desk) {
      const words = helpDeskWords[language]
      const waiting = waitingCalls(desk)
      const [longest] = waiting
      return longest
        ? words.waiting(waiting.length, waitedMinutes(longest, desk.situation.at))
        : words.help
    },
    tip: ({ language }) => helpDeskWords[language].tip,
    isShown: ({ day }) => day.teams.length > 0,
    isUrgent: (desk) => waitingCalls(desk).length > 0,
    run: (desk) => desk.open('help-queue'),
  },
]

/** Those to which nobody is on the way, the longest wait first. */
function waitingCalls({ view }: Desk) {
  return view.help.calls.filter(({ claimedBy }) => claimedBy === null)
}
