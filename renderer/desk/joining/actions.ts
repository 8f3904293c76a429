// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

// Worth a look even where a whole hall scans at once.
const CROWD = 60

/** Who may join, and who did. */
export const JOINING_ACTIONS: readonly DeskAction[] = [
  {
    id: 'lockJoining',
    keys: ['l'],
    group: 'joining',
    label: ({ words }, { view }) =>
      view.isJoiningLocked ? words.joiningIsLocked : words.lockJoining,
    isOn: ({ view }) => view.isJoiningLocked,
    tip: ({ words }) => words.lockTip,
    help: (words) => words.keysLock,
    run: toggleLock,
  },
  {
    id: 'people',
    keys: [],
    group: 'joining',
    isLocal: true,
    label: ({ people }, desk) =>
      isCrowded(desk) ? `${people.people}: ${people.crowdComes.toLowerCase()}` : people.people,
    isUrgent: isCrowded,
    run: (desk) => desk.open('people'),
  },
]

export function toggleLock({ commands, view }: Desk): void {
  commands.send({ type: 'lockJoining', isLocked: !view.isJoiningLocked })
}

/** Whether many come at once, or are told to wait. */
export function isCrowded({ view }: Desk): boolean {
  return view.refusedInLastMinute > 0 || view.arrivals.some((one) => one.inLastMinute >= CROWD)
}
