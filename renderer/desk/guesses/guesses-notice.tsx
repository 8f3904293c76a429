// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { guessesWords } from '../../../shared/features/guesses/desk-words.ts'
import type { Guesses } from '../../../shared/features/guesses/guesses.ts'
import { troubleWords } from '../../../shared/i18n/desk/desk-trouble.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

// More lines would push the rooms out of sight; it is one person with many addresses then.
const MOST_SHOWN = 3

// Who goes on after it was put away is told of again.
const AGAIN_AT_TIMES = 10

type Props = { guesses: readonly Guesses[] | undefined; timeZone: string }

/** Somebody guesses codes: how often, from where, since when, and what to do. */
export function GuessesNotice({ guesses = [], timeZone }: Props) {
  const { language } = useI18n()
  const words = guessesWords[language]
  /** How many there were of each when it was put away. */
  const [understood, setUnderstood] = useState<Record<string, number>>({})
  const news = guesses.filter((one) => {
    const before = understood[keyOf(one)]
    return before === undefined || one.count >= before * AGAIN_AT_TIMES
  })
  const shown = news.slice(0, MOST_SHOWN)
  const [first] = shown
  const others = news.length - shown.length
  return (
    <div className="notice" data-says={first ? 'trouble' : undefined}>
      {/* Who listens hears of it once, and not of each further guess. */}
      <div role="status" aria-atomic="false" aria-relevant="additions">
        {shown.map(({ what, from, count, since }) => {
          const where = from === '127.0.0.1' || from === '::1' ? words.here : from
          const times = count.toLocaleString(language)
          return (
            <p key={`${what} ${from}`}>
              {words.guessed(what, times, where, timeOfDay(since, timeZone))}
            </p>
          )
        })}
        {others > 0 && <p>{words.others(others)}</p>}
        {first && <p className="quiet">{words.todo(first.what)}</p>}
      </div>
      {first && (
        <Button
          className="action"
          onPress={() =>
            setUnderstood({
              ...understood,
              ...Object.fromEntries(news.map((one) => [keyOf(one), one.count])),
            })
          }
        >
          {troubleWords[language].understood}
        </Button>
      )}
    </div>
  )
}

/** Whoever begins anew after a while is news. */
function keyOf({ what, from, since }: Guesses): string {
  return `${what} ${from} ${since}`
}
