// SPDX-License-Identifier: EUPL-1.2
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import type { Fields } from '../model/column.ts'
import type { Edits } from '../use-edits.ts'

export type FormProps = {
  edits: Edits
  /** The languages of its texts, a field each. */
  tags: readonly string[]
}

export function changeDay(set: Fields): Edit[] {
  return [{ type: 'changeDay', set: { ...set } }]
}
