// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logFault } from './fault-log.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'zaalscherm-faults-')), 'faults.log')
const AT = Date.UTC(2026, 8, 3, 9, 0, 0)

test('a fault is there with its time once it was logged', () => {
  const file = newFile()
  logFault(file, 'Error: one', AT)
  logFault(file, 'Error: two', AT + 1_000)
  expect(readFileSync(file, 'utf8').split('\n')).toEqual([
    '2026-09-03T09:00:00.000Z Error: one',
    '2026-09-03T09:00:01.000Z Error: two',
    '',
  ])
})

test('a fault that comes again and again fills no disk', () => {
  const file = newFile()
  for (let time = 0; time < 40; time += 1) logFault(file, 'x'.repeat(30_000), AT)
  const sizes = [file, `${file}.old`].filter(existsSync).map((name) => statSync(name).size)
  expect(Math.max(...sizes)).toBeLessThan(400_000)
})

test('where nothing can be written the app goes on', () => {
  expect(() => logFault('/nowhere/at/all/faults.log', 'Error: one', AT)).not.toThrow()
})
