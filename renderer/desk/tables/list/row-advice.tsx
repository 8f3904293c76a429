// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { Advice } from '../../../../shared/day/advice/advice.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { useI18n } from '../../language/language.tsx'
import { pageWords } from '../page-words.ts'

type Props = {
  advice: readonly Advice[]
  /** The row under the cursor: what is said of it is marked. */
  rowId: string | null
  onRemedy(edits: readonly Edit[]): void
}

/** What stands out in a table, each with the ways to mend it. */
export function RowAdvice({ advice, rowId, onRemedy }: Props) {
  const { language } = useI18n()
  return (
    <aside className="row-advice" aria-label={pageWords[language].advice}>
      <h3>{pageWords[language].advice}</h3>
      <ul>
        {advice.map(({ name, about, says, remedies }) => (
          <li key={`${name} ${about?.id} ${says.nl}`} data-here={about?.id === rowId}>
            <p>
              <bdi>{says[language]}</bdi>
            </p>
            {remedies.map((remedy) => (
              <Button
                key={remedy.says.nl}
                className="action"
                onPress={() => onRemedy(remedy.edits)}
              >
                {remedy.says[language]}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  )
}
