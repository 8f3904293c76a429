// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { StartProblem } from '../../machine/start-problem.ts'
import { newPath } from '../day-store.test-kit.ts'
import { dayFiles } from './day-files.ts'
import { lockedWhile } from './opening-lock.ts'

test('K5 a hub that starts while another is beginning a day is told that it is in use', () => {
  const files = dayFiles(newPath())
  const second = () => lockedWhile(files, () => 'began one, too')
  const told = lockedWhile(files, () => {
    expect(readdirSync(dirname(files.database))).toEqual(['day.lock'])
    expect(second).toThrow(StartProblem)
    expect(second).toThrow('in use by another hub')
    return 'began'
  })
  expect([told, readdirSync(dirname(files.database))]).toEqual(['began', []])
})

test('K5 others are let in again where a day could not be opened', () => {
  const files = dayFiles(newPath())
  const fail = () => {
    throw new StartProblem('damaged')
  }
  expect(() => lockedWhile(files, fail)).toThrow('damaged')
  expect(lockedWhile(files, () => 'opened')).toBe('opened')
})
