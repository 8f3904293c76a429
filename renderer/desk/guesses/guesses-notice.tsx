// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { guessesWords } from '../../../shared/features/guesses/desk-words.ts'
import type { Guesses } from '../../../shared/features/guesses/guesses.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

// More lines would push the rooms out of sight; it is one person with many addresses then.
const MOST_SHOWN = 3

type Props = { guesses: readonly Guesses[] | undefined; timeZone: string }

/** Somebody guesses codes: how often, from where, since when, and what to do. */
export function GuessesNotice({ guesses = [], timeZone }: Props) {
  const { language } = useI18n()
  const words = guessesWords[language]
  const shown = guesses.slice(0, MOST_SHOWN)
  const [first] = shown
  const others = guesses.length - shown.length
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
    </div>
  )
}
