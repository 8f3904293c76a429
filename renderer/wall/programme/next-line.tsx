// SPDX-License-Identifier: EUPL-1.2

import { displayWords } from '../../../shared/i18n/display.ts'
import type { Language } from '../../../shared/text.ts'
import type { NextUp } from './next-up.ts'

type Props = {
  next: NextUp
  language: Language
  /** Only when it is, or else for how long. */
  isShort: boolean
}

/** What comes next, in one line; a title that is too long for it loses its end, and never its time. */
export function NextLine({ next, language, isShort }: Props) {
  const detail = isShort ? next.shortDetail : next.detail
  return (
    <p className="next" data-fit="footer">
      <span className="next-word quiet">{displayWords[language].next}</span>
      <b className="next-title" data-fit="footer">
        {next.title}
      </b>
      {detail && <span className="next-detail quiet">{detail}</span>}
    </p>
  )
}
