// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../shared/text.ts'
import { displayWords } from '../../shared/words/display.ts'
import type { NextUp } from './next-up.ts'

type Props = {
  next: NextUp
  language: Language
  /** When it is, and for how long. */
  hasDetail: boolean
}

/** What comes next, in one line. */
export function NextLine({ next, language, hasDetail }: Props) {
  return (
    <p className="next" data-fit="foot">
      <span className="next-word quiet">{displayWords[language].next}</span>
      <b>{next.title}</b>
      {next.detail && hasDetail && <span className="quiet">{next.detail}</span>}
    </p>
  )
}
