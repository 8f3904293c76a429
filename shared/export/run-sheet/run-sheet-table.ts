// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Language } from '../../text.ts'
import { asWritten } from '../export-item.ts'
import { exportWords } from '../export-words.ts'
import { dateCell, EMPTY, type Table, textCell, timeCell } from '../table/programme-table.ts'
import { type RunSheetRow, runSheetRows } from './run-sheet-rows.ts'

const INDENTS: Record<RunSheetRow['level'], string> = {
  item: '',
  inside: '    ',
  step: '    ',
  activity: '        ',
}

/** The facilitator's run sheet as a table: to be worked on, and with an empty column for notes. */
export function runSheetTable(day: EventDay, language: Language): Table {
  const words = exportWords[language]
  const { columns } = words
  return {
    name: words.runSheet,
    columns: [
      { name: columns.date, width: 12 },
      { name: columns.start, width: 8 },
      { name: columns.minutes, width: 9 },
      { name: columns.what, width: 48 },
      { name: columns.room, width: 24 },
      { name: columns.materials, width: 40 },
      { name: columns.notes, width: 40 },
    ],
    rows: runSheetRows(day).map(({ level, start, minutes, title, rooms, materials }) => [
      dateCell(start, day.timeZone),
      timeCell(start, day.timeZone),
      minutes === null ? EMPTY : { kind: 'number', number: minutes },
      textCell(`${INDENTS[level]}${asWritten(title, language)}`),
      textCell((rooms ?? []).map(({ name }) => asWritten(name, language)).join(', ')),
      textCell(materials.map((one) => asWritten(one, language)).join(', ')),
      EMPTY,
    ]),
  }
}
