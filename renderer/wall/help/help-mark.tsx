// SPDX-License-Identifier: EUPL-1.2
import { helpWords } from '../../../shared/features/help/help-words.ts'
import type { Language } from '../../../shared/text.ts'

type Props = { waiting: number; language: Language }

/** How many teams in the room wait for somebody: small, in the margin, and gone when somebody comes. */
export function HelpMark({ waiting, language }: Props) {
  if (waiting === 0) return null
  return (
    <p className="mark-help">
      <svg aria-hidden="true" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.5" />
      </svg>
      {helpWords[language].waiting(waiting)}
    </p>
  )
}
