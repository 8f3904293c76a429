// SPDX-License-Identifier: EUPL-1.2

import { displayWords } from '../../../shared/i18n/display.ts'
import type { Language } from '../../../shared/text.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { nextFit } from './next-fit.ts'
import type { NextUp } from './next-up.ts'

type Props = {
  next: NextUp
  language: Language
  sizes: Sizes
  /** Without when it is, and for how long. */
  isShort?: boolean
}

/** What comes next, for every seat. */
export function NextLine({ next, language, sizes, isShort = false }: Props) {
  const word = displayWords[language].next
  const { title, detail, px } = nextFit(next, word, sizes, isShort)
  return (
    <p className="next" data-far="next" style={{ fontSize: px }}>
      <span className="quiet">{word}</span> <b className="next-title">{title}</b>
      {detail && ' '}
      {detail && <span className="next-detail quiet">{together(detail)}</span>}
    </p>
  )
}

/** A number stays with the words around it. */
function together(detail: string): string {
  return detail.replace(/ (?=\d)/g, '\u00A0').replace(/(\d) /g, '$1\u00A0')
}
