// SPDX-License-Identifier: EUPL-1.2

import { DAY_VERSION } from './day.ts'
import { dayOfVersion1 } from './day-of-version-1.ts'
import { dayOfVersion2 } from './day-of-version-2.ts'

/**
 * From one shape of the day to the next: for day files, and for days that lie in journals. Written
 * once and never changed. In a file a plain string may stand for a text.
 */
export type DayMigration = {
  /** The version that it leads to; it starts from the one before. */
  readonly to: number
  day(day: object): object
}

/** In order, one for each version after the first. */
export const DAY_MIGRATIONS: readonly DayMigration[] = [
  { to: 2, day: dayOfVersion1 },
  { to: 3, day: dayOfVersion2 },
]

/**
 * A day of an older version as one of version `to`. Anything else stays as it is.
 * @param day what may be a day, read from JSON
 */
export function migratedDay(
  day: unknown,
  to: number = DAY_VERSION,
  migrations: readonly DayMigration[] = DAY_MIGRATIONS,
): unknown {
  let migrated = day
  for (const migration of migrations) {
    if (migration.to > to || !isOfVersion(migrated, migration.to - 1)) continue
    migrated = { ...migration.day(migrated), version: migration.to }
  }
  return migrated
}

function isOfVersion(day: unknown, version: number): day is object {
  return typeof day === 'object' && day !== null && 'version' in day && day.version === version
}
