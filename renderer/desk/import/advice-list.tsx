// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react'
import { importWords } from '../../../shared/import/page-words.ts'
import type { ShownAdvice } from '../../../shared/import/run/import-advice.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  advice: readonly ShownAdvice[]
  /** The remedy that was chosen, by what it is against; none: it is left as it is. */
  chosen: ReadonlyMap<string, string>
  onChoose(adviceId: string, remedyId: string | null): void
}

/** With more than these, the programme itself would be out of sight. */
const MOST_OPEN = 3

/** What would be odd in the day, each with the ways to put it right. */
export function AdviceList({ advice, chosen, onChoose }: Props) {
  const words = importWords[useI18n().language]
  if (advice.length === 0) return null
  return (
    <details className="import-more" open={advice.length <= MOST_OPEN}>
      <summary>
        {words.advice} ({advice.length})
      </summary>
      <div className="import-questions">
        {advice.map((one) => (
          <One
            key={one.id}
            advice={one}
            chosen={chosen.get(one.id) ?? null}
            onChoose={(remedyId) => onChoose(one.id, remedyId)}
          />
        ))}
      </div>
    </details>
  )
}

type OneProps = {
  advice: ShownAdvice
  chosen: string | null
  onChoose(remedyId: string | null): void
}

function One({ advice, chosen, onChoose }: OneProps) {
  const { language } = useI18n()
  const words = importWords[language]
  const name = useId()
  const says = advice.says[language]
  if (advice.remedies.length === 0) return <p className="advised">{says}</p>
  const options = [null, ...advice.remedies]
  return (
    <fieldset className="question">
      <legend>{says}</legend>
      {options.map((remedy) => (
        <label className="check" key={remedy?.id ?? ''}>
          <input
            type="radio"
            name={name}
            checked={chosen === (remedy?.id ?? null)}
            onChange={() => onChoose(remedy?.id ?? null)}
          />
          {remedy ? remedy.says[language] : words.leaveSo}
        </label>
      ))}
    </fieldset>
  )
}
