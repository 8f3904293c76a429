// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { appFaults } from './app-faults.ts'

function world({ hasWindow, isWall }: { hasWindow: boolean; isWall: boolean }) {
  const done: string[] = []
  const faults = appFaults({
    hasWindow: () => hasWindow,
    showBox: () => done.push('box'),
    exit: (code) => done.push(`exit ${code}`),
    tell: () => done.push('told'),
    log: () => done.push('kept'),
  })
  if (isWall) faults.mendBy(() => done.push('anew'))
  return { done, faults }
}

test.each<[string, { hasWindow: boolean; isWall: boolean }, string[]]>([
  ['before its window ends it', { hasWindow: false, isWall: true }, ['kept', 'box', 'exit 1']],
  ['of a wall is kept, and mended', { hasWindow: true, isWall: true }, ['kept', 'told', 'anew']],
  ['with a desk is kept, and left', { hasWindow: true, isWall: false }, ['kept', 'told']],
])('a fault of an app %s', (_, app, expected) => {
  const { done, faults } = world(app)
  faults.uncaught(new Error('x'))
  expect(done).toEqual(expected)
})

test('what fails on the way out is only told', () => {
  const { done, faults } = world({ hasWindow: true, isWall: true })
  faults.ending()
  faults.uncaught(new Error('x'))
  expect(done).toEqual(['told'])
})
