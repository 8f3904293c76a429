// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from '../../../shared/day/day.ts'
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'

import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'

// Up to so many, all scores stand side by side: one touch, and no typing.
const MOST_BUTTONS = 10

type Props = {
  criterion: Criterion
  language: Language
  words: JurorWords
  /** `null`: none yet. */
  score: number | null
  isDisabled: boolean
  onGive(score: number | null): void
}

/** A criterion with the scores to choose from, or, of many, a number with a slider. */
export function ScoreField(props: Props) {
  const { criterion, language, words, score, isDisabled, onGive } = props
  const { id, title, weight, most } = criterion
  const name = `score-${id}`
  return (
    <fieldset className="score" disabled={isDisabled}>
      <legend>
        {taggedIn(title, language)}
        {weight > 1 && <span className="quiet"> {words.weight(weight)}</span>}
      </legend>
      {most <= MOST_BUTTONS ? (
        <div className="score-buttons">
          {Array.from({ length: most + 1 }, (_, value) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a score is its own name.
            <label key={value} className="score-button">
              <input
                type="radio"
                name={name}
                value={value}
                checked={score === value}
                onChange={() => onGive(value)}
              />
              <span>{value}</span>
            </label>
          ))}
        </div>
      ) : (
        <ScoreSlider {...props} />
      )}
      {score !== null && !isDisabled && (
        <button
          type="button"
          className="plain clear"
          aria-label={`${words.clear}: ${taggedIn(title, language)}`}
          onClick={() => onGive(null)}
        >
          {words.clear}
        </button>
      )}
    </fieldset>
  )
}

function ScoreSlider({ criterion, language, words, score, onGive }: Props) {
  const { title, most } = criterion
  const label = `${taggedIn(title, language)}, ${words.scoreOf(most)}`
  const within = (value: number) => Math.max(0, Math.min(most, value))
  return (
    <div className="score-slider">
      <button
        type="button"
        aria-label={words.less}
        onClick={() => onGive(within((score ?? most + 1) - 1))}
      >
        −
      </button>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={score === null ? words.empty : String(score)}
        min={0}
        max={most}
        value={score ?? Math.round(most / 2)}
        data-empty={score === null}
        onChange={({ target }) => onGive(Number(target.value))}
        // Where it stands while nothing is given is a score as well, of which no change tells.
        onPointerUp={({ currentTarget }) => {
          if (score === null && !currentTarget.matches(':disabled')) {
            onGive(Number(currentTarget.value))
          }
        }}
      />
      <button
        type="button"
        aria-label={words.more}
        onClick={() => onGive(within((score ?? -1) + 1))}
      >
        +
      </button>
      <output>{score ?? '–'}</output>
    </div>
  )
}
