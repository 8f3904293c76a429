// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day.ts'
import { withSideItems } from '../side-items.ts'
import type { Advice, AdviceName, Said } from './advice.ts'
import { overlapAdvice } from './overlaps.ts'
import { sumsThatDiffer, unlistedMaterials } from './phases.ts'
import { emptyRooms, roomless, unlikeOthers } from './rooms.ts'
import {
  dateAdvice,
  type FarText,
  farTexts,
  longTitles,
  missingLanguages,
  nobodyResponsible,
} from './texts.ts'
import { gaps, longUnended, skippedHours, ungiven } from './times.ts'

/** What advice takes into account that no day says. */
export type AdviceContext = {
  /** As `YYYY-MM-DD`; left out: nothing is said of a date that has passed. */
  today?: string
  /** What the farthest seats can't read, from whoever knows the walls. */
  farTexts?: readonly FarText[]
}

/** All that is odd in a day or still missing: none of it keeps the day from being played. */
export function adviceFor(
  file: EventDay,
  { today, farTexts: far = [] }: AdviceContext = {},
): Advice[] {
  return [
    ...dateAdvice(file, today ?? null),
    ...oddIn(file),
    ...ungiven(file),
    ...gaps(file),
    ...sumsThatDiffer(file),
    ...unlistedMaterials(file),
    ...unlikeOthers(file),
    ...farTexts(file, far),
    ...missingLanguages(file),
  ]
}

/** What is hardly as it was meant, whatever is still to be written. */
function oddIn(file: EventDay): Advice[] {
  const day = withSideItems(file)
  return [
    ...skippedHours(day),
    ...overlapAdvice(day),
    ...longUnended(day),
    ...emptyRooms(day),
    ...roomless(day),
    ...longTitles(day),
    ...nobodyResponsible(day),
  ]
}

/** Something odd in a day file, as a sentence. */
export type DayWarning = Said

/** What whoever made a day file should look at once more, as it is read and as a hub begins. */
export function dayWarnings(file: EventDay): DayWarning[] {
  return oddIn(file).map(({ says }) => says)
}

/** What a day can begin with all the same, and nobody has to decide before that. */
const MAY_WAIT: readonly AdviceName[] = [
  'language-missing',
  'material-not-listed',
  'title-too-long',
  'steps-too-short',
  'room-without-team',
  'room-without-challenge',
  'team-in-no-break-out',
]

/** What is still open as a day begins, to be said before it does. */
export function stillOpen(day: EventDay, context: AdviceContext = {}): Advice[] {
  return adviceFor(day, context).filter(({ name }) => !MAY_WAIT.includes(name))
}
