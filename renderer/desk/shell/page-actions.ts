// SPDX-License-Identifier: EUPL-1.2
import type { DeskAction } from './entries.ts'
import { PAGES } from './pages.tsx'

/** Back to the rooms; letters by themselves are for steering. */
const STEERING_KEY = '⇧R'

/** The keys to the pages, and back to the rooms; none while there are no pages. */
export const PAGE_ACTIONS: readonly DeskAction[] =
  PAGES.length === 0
    ? []
    : [
        {
          id: 'steering',
          keys: [STEERING_KEY],
          isLocal: true,
          isOnPages: true,
          help: (words) => words.keysSteering,
          run: (desk) => desk.goTo(null),
        },
        ...PAGES.map(
          ({ id, key, word, isShown }): DeskAction => ({
            id: `page-${id}`,
            keys: [key],
            isLocal: true,
            isOnPages: true,
            // Has no button: its way is a link in the navigation.
            label: ({ language }) => word[language],
            run(desk) {
              if (isShown?.(desk.view) !== false) desk.goTo(id)
            },
          }),
        ),
      ]
