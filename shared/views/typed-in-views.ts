// SPDX-License-Identifier: EUPL-1.2
import { type Pattern, patternOf, withEach } from '../state/facts/patterns.ts'
import type { DisplayView } from './display-view.ts'

/**
 * Where texts that people typed stand in what a display is sent, each feature's beside its own:
 * `room/…`. One whose path ends in any id is left out of what is kept, and any other is `null`.
 */
export const TYPED_IN_DISPLAY_VIEW: readonly string[] = [
  'room/chosenNames/*',
  // Teams are named in it as they chose; without a hub nobody reveals anything.
  'room/reveal',
]

const PATTERNS: readonly Pattern[] = TYPED_IN_DISPLAY_VIEW.map((path) => patternOf(path))

/** What a wall keeps of its view for a start without a hub: no wipe would reach it there. */
export function viewToKeep(view: DisplayView): DisplayView {
  let kept: unknown = view
  for (const pattern of PATTERNS) {
    const isById = pattern[pattern.length - 1] === '*'
    kept = withEach(kept, [pattern], () => (isById ? undefined : null))
  }
  return kept as DisplayView
}
