// SPDX-License-Identifier: EUPL-1.2
import { openDatabase } from './database.ts'
import type { DayFiles } from './day-files.ts'
import { Meta } from './meta.ts'

/** Its log and head can then go before another file takes its place, whenever the power goes. */
export function settle({ database: path }: DayFiles, format: number): void {
  const database = openDatabase(path)
  try {
    if (format > 1) new Meta(database).change([['closed', 'yes']])
  } finally {
    // Folds the log in.
    database.close()
  }
}
