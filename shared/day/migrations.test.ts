// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { DAY_VERSION } from './day.ts'
import { DAY_MIGRATIONS, type DayMigration, migratedDay } from './migrations.ts'
import { sampleDay } from './sample-day.test-kit.ts'

const DAY = sampleDay('staatsprint')

/** Made-up next versions: the day's title is called its name, and then its names. */
const NEXT: DayMigration[] = [
  {
    to: DAY_VERSION + 1,
    day(day) {
      const { title, ...rest } = day as { title: unknown }
      return { ...rest, name: title }
    },
  },
  {
    to: DAY_VERSION + 2,
    day(day) {
      const { name, ...rest } = day as { name: unknown }
      return { ...rest, names: [name] }
    },
  },
]

test('a day of an older version is brought to the newest, step by step', () => {
  const { title, ...rest } = DAY
  const newest = DAY_VERSION + 2
  const migrated = migratedDay(DAY, newest, NEXT)
  expect(migrated).toEqual({ ...rest, names: [title], version: newest })
  expect(migratedDay(migrated, newest, NEXT)).toBe(migrated)
  expect(migratedDay(DAY, DAY_VERSION + 1, NEXT)).toEqual({
    ...{ ...rest, name: title },
    version: DAY_VERSION + 1,
  })
})

test('what is no day, or of a later version, stays as it is', () => {
  for (const other of [null, 'x', [], {}, { version: '1' }, { version: 99 }]) {
    expect(migratedDay(other, DAY_VERSION + 2, NEXT)).toBe(other)
  }
})

test('there is a migration to each version after the first', () => {
  const versions = Array.from({ length: DAY_VERSION - 1 }, (_, index) => index + 2)
  expect(DAY_MIGRATIONS.map(({ to }) => to)).toEqual(versions)
})
