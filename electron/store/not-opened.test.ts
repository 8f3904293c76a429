// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isNotToBeOpened } from './file/database.ts'

const SHM_SIZE = 4874
const READ = 266
const CORRUPT = 11

test('a full disk is no damage of what lies on it; what can’t be read from it is', () => {
  const said = [SHM_SIZE, READ, CORRUPT].map((errcode) => isNotToBeOpened({ errcode }))
  expect(said).toEqual([true, false, false])
})
