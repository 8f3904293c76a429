// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** The formats that a day is given out in, in the order in which the desk lists them. */
export const EXPORT_FORMATS = ['own', 'xlsx', 'csv', 'ics', 'schedule-json', 'run-sheet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const ROOT = '/desk/export'

/** The end of each file's name. */
export const FILE_ENDINGS: Record<ExportFormat, string> = {
  own: '.zaalscherm',
  xlsx: '.xlsx',
  csv: '.csv',
  ics: '.ics',
  'schedule-json': '.json',
  'run-sheet': '.xlsx',
}

/** Where a file is served, for desks only. */
export function exportPath(format: ExportFormat, language: Language): string {
  return `${ROOT}/${format}?lang=${language}`
}

/** Where the routes listen, and what the app lets a desk keep. */
export const EXPORT_ROUTE = `${ROOT}/:format`

export function isExportPath(pathname: string): boolean {
  return EXPORT_FORMATS.some((format) => pathname === `${ROOT}/${format}`)
}

/** The programme as a calendar that anybody's phone may follow; without a cookie, so for everybody. */
export const CALENDAR_PATH = '/programma.ics'
