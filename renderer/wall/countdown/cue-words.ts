// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { displayWords, type Left } from '../../../shared/i18n/display.ts'
import { MINUTE, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import type { Language } from '../../../shared/text.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'

// Under this, minutes say too little, and rounded to tens seconds say enough.
const FEW = 1.5 * MINUTE
const TEN_SECONDS = 10 * SECOND
// More is left than "nearly" stands for.
const NEARLY = 2 * MINUTE

/**
 * What a cue says on the wall.
 * @param marksOf whose time marks tell, where the wall is headed by something else
 */
export function cueWords(
  day: EventDay,
  { spans }: Pick<Timeline, 'spans'>,
  cue: Cue,
  language: Language,
  marksOf: string | null = null,
): string {
  const said = wordsOf(day, { spans }, cue, language)
  const isMark = cue.leftMs !== null && cue.kind !== 'get-ready'
  return isMark && marksOf !== null ? displayWords[language].ofName(marksOf, said) : said
}

function isBreak(day: EventDay, spanId: string): boolean {
  return contentOf(day, spanId).slot?.scope === 'free'
}

function wordsOf(
  day: EventDay,
  { spans }: Pick<Timeline, 'spans'>,
  { kind, spanId, leftMs }: Cue,
  language: Language,
): string {
  const words = displayWords[language]
  const isAbout = spans.find(({ id }) => id === spanId)?.isAbout ?? false
  switch (kind) {
    case 'get-ready':
      return words.getReady
    case 'start':
      // Nobody is started off on a break.
      return isBreak(day, spanId) ? words.now : words.start
    case 'mark':
    case 'last-fifth':
      return words.timeLeft(leftOf(leftMs ?? 0, isAbout))
    case 'last-twentieth':
      return leftMs === null || leftMs <= NEARLY
        ? words.nearlyTime
        : words.timeLeft(leftOf(leftMs, isAbout))
    case 'end':
    case 'over':
      // What a break lies in goes on: its time isn't up.
      return isBreak(day, spanId) ? words.breakIsOver : words.timeIsUp
    default:
      return kind satisfies never
  }
}

/** Time as people say it: whole minutes, or tens of seconds where there are few. */
export function leftOf(ms: Milliseconds, isAbout: boolean): Left {
  const isExact = (unitMs: Milliseconds) => ms % unitMs === 0
  if (ms >= FEW || isExact(MINUTE)) {
    return {
      count: Math.round(ms / MINUTE),
      unit: 'minute',
      isAbout: isAbout || !isExact(MINUTE),
    }
  }
  const count = Math.max(1, Math.round(ms / TEN_SECONDS)) * 10
  return { count, unit: 'second', isAbout: isAbout || !isExact(TEN_SECONDS) }
}
