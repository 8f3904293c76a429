// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import { plainDate } from '../../../../shared/day/file/plain/plain-date.ts'
import { cellProblems } from '../tables-words.ts'
import type { Column } from './column.ts'

/** A date, typed as people write it: `13-3-2026`, `13 maart 2026`. */
export function dateColumn({ field, head }: { field: string; head: Said }): Column {
  return {
    id: field,
    head,
    tag: null,
    size: 'short',
    isMissed: () => true,
    text: (item) => String(item[field] ?? ''),
    typed(text) {
      if (text.trim() === '') return { problem: cellProblems.needed }
      const date = plainDate(text)
      return date ? { fields: { [field]: date } } : { problem: cellProblems.noDate(text.trim()) }
    },
  }
}
