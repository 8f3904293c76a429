// SPDX-License-Identifier: EUPL-1.2
import type { Round } from '../../../../shared/day/day.ts'
import { minutesOf, onClocks } from '../../../../shared/day/time-of-day.ts'
import { scheduleWords } from '../../../../shared/features/schedule/desk-words.ts'
import { useI18n } from '../../language/language.tsx'

type Props = {
  rounds: readonly Round[]
  /** When the block begins, in minutes of the day. */
  from: number
  perMinute: number
  /** Whether each has room for its number. */
  isNamed: boolean
}

/** The rounds of a block, each where and as long as it is: what lies in none of them shows the lines. */
export function RoundLines({ rounds, from, perMinute, isNamed }: Props) {
  const { language } = useI18n()
  const { round: word } = scheduleWords[language]
  return rounds.map(({ id, start, end }, index) => {
    const top = (minutesOf(start) - from) * perMinute
    const height = (minutesOf(end) - minutesOf(start)) * perMinute
    return (
      <span key={id} className="block-round" style={{ top, height }}>
        {isNamed && (
          <span className="block-round-name">
            {onClocks(start)} {word} {index + 1}
          </span>
        )}
      </span>
    )
  })
}
