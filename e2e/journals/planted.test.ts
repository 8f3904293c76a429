// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FoundPlanted, PLANTS } from './open-planted.ts'

const OPEN = join(import.meta.dirname, 'open-planted.ts')

/** What a process with other rules finds; without any, with those of now. */
function foundWith(...plant: string[]): FoundPlanted {
  return JSON.parse(execFileSync(process.execPath, [OPEN, ...plant], { encoding: 'utf8' }))
}

const today = foundWith()

test.each(Object.keys(PLANTS))('a rule that says %s changes no day that was stored', (plant) => {
  const found = foundWith(plant)
  expect(new Set(found.opened)).toEqual(new Set(['as it was']))
  // The rule is there: the same commands, carried out now, come to something else.
  expect(found.carriedOutAnew).not.toEqual(today.carriedOutAnew)
})
