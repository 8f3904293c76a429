// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import type { Place } from '../../source.ts'
import type { TextLine } from './text-line.ts'

/** As long as a text of a day may be; what follows is no description of one item. */
export const LONGEST_DESCRIPTION = 2_000

/** Where a line stands, as much of it as somebody needs to know it again. */
export function placeOf({ place: { line, text } }: TextLine): Place {
  return { line, text: oneLine(text).slice(0, 300) }
}
