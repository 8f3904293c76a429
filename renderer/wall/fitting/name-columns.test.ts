// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { linesOf } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { extraLines, nameColumns } from './name-columns.ts'

const NAMES = ['Duin', 'De bruggenbouwers tussen wens en uitvoering', 'Implementatieondersteuning']

test('a narrower column has more lines, and no word of a name is broken in any', () => {
  const columns = nameColumns(NAMES)
  expect(columns[0]?.lines).toEqual([1, 1, 1])
  expect(columns.length).toBeGreaterThan(2)
  for (const { widthEm } of columns) {
    for (const name of NAMES) {
      expect(linesOf(withJoints(name, LONG_IN_TITLE), widthEm)).toBeLessThan(5)
    }
  }
})

test('one name without an end breaks anywhere, and takes no room from the others', () => {
  const narrowest = nameColumns([...NAMES, 'W'.repeat(40)]).at(-1)
  expect(narrowest?.widthEm).toBeLessThan(14)
  expect(narrowest?.lines.at(-1)).toBeGreaterThan(2)
})

test('a row is as high as the longest name in it, down one column and then the next', () => {
  expect(extraLines([1, 2, 3, 1], 2)).toBe(3)
  expect(extraLines([1, 2, 3, 1], 4)).toBe(3)
  expect(extraLines([1, 1, 1], 2)).toBe(0)
})
