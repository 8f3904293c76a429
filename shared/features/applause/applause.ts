// SPDX-License-Identifier: EUPL-1.2
import { showsFor } from '../../clock/shows-for.ts'
import type { Timebase } from '../../clock/timebase.ts'
import { type Instant, type Milliseconds, SECOND } from '../../instant.ts'
import type { Language } from '../../text.ts'

/** When each room was thanked last, by room. */
export type Applause = Readonly<Record<string, Instant>>

export const NO_APPLAUSE: Applause = {}

/** As long as a room claps. */
export const APPLAUSE_LASTS_MS: Milliseconds = 10 * SECOND

/**
 * Whether a room's walls thank it.
 * @param applauseAt when it was thanked last, or `null`
 * @param at the live time
 */
export function isThanked(
  applauseAt: Instant | null,
  at: Instant,
  playback: Pick<Timebase, 'rate'>,
): boolean {
  return showsFor(APPLAUSE_LASTS_MS, applauseAt, at, playback)
}

type ApplauseWords = {
  /** What the walls say. */
  thanks: string
  /** What the desk's button says. */
  thank: string
  /** What was done, in the log and among the steps back. */
  done: string
}

export const applauseWords: Record<Language, ApplauseWords> = {
  nl: {
    thanks: 'Dank jullie wel',
    thank: 'Bedank',
    done: 'Bedankt',
  },
  en: {
    thanks: 'Thank you',
    thank: 'Thank',
    done: 'Thanked',
  },
}
