// SPDX-License-Identifier: EUPL-1.2
import { migratedDay } from '../../day/migrations.ts'

/** The day's version in a state of version 3, whatever today's is. */
const VERSION_OF_DAY = 2

/** What changes in a state of version 2 in the shape of version 3: the day in it is one of version 2. */
export function partsOfVersion2(parts: unknown): unknown {
  const { day, ...others } = parts as { day: object }
  return { day: lifted(day), ...others }
}

function lifted(day: object): unknown {
  const known = made.get(day)
  if (known !== undefined) return known
  const migrated = migratedDay(day, VERSION_OF_DAY)
  made.set(day, migrated)
  return migrated
}

// It is asked after each fact, and few facts change the day.
const made = new WeakMap<object, unknown>()
