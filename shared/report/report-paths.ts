// SPDX-License-Identifier: EUPL-1.2

/** Where the hub serves the report, for desks only. */
export const REPORT_PATHS = {
  page: '/report',
  csv: '/report.csv',
  logCsv: '/report-log.csv',
} as const
