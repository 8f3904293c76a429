// SPDX-License-Identifier: EUPL-1.2
import type { Draft } from '../draft.ts'
import type { TextLine } from './text-line.ts'

/** A title that a line's end broke off: it ends on a word that something follows. */
export function isBrokenOff(draft: Draft, line: TextLine): boolean {
  const isNext = draft.description === null && line.bullet === '' && /^\p{Ll}/u.test(line.text)
  return (
    isNext &&
    line.text.length < 60 &&
    /(?:[,&+]|\s(?:de|het|een|van|door|met|en|of|voor|over|naar|op|in|the|a|an|and|or|of|for|to|by|with|der|die|das|und|von|für|mit|le|la|les|et|des|du|di|e|il))$/i.test(
      draft.title,
    )
  )
}
