// SPDX-License-Identifier: EUPL-1.2
import type { DeskWords } from '../../shared/words/desk.ts'
import { useSecond } from '../ui/seconds.ts'
import { useSpeech } from './language.tsx'
import { type Lateness, latenessOf } from './lateness.ts'
import type { Place } from './places.ts'

/** Ahead of the plan or behind it, in words; it looks each second, as a pause makes late. */
export function LatenessMark({ place: { timeline, moment } }: { place: Place }) {
  const { words } = useSpeech()
  const second = useSecond()
  const lateness: Lateness =
    second === null ? { kind: 'unknown' } : latenessOf(timeline, moment, second)
  return (
    <p className="lateness" data-kind={lateness.kind}>
      {wordsOf(lateness, words)}
    </p>
  )
}

function wordsOf(lateness: Lateness, words: DeskWords): string {
  switch (lateness.kind) {
    case 'on-plan':
      return words.onPlan
    case 'behind':
      return words.behind(lateness.minutes)
    case 'ahead':
      return words.ahead(lateness.minutes)
    case 'unknown':
      return '–'
    default:
      return lateness satisfies never
  }
}
