// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { OpenedFiles } from './opened-files.ts'

const hub = () => {
  const told: string[] = []
  return { told, postMessage: ({ path }: { path: string }) => told.push(path) }
}

test('files wait for a hub, and go to the one that serves', () => {
  const files = new OpenedFiles(['dag.zaalscherm'], '/home/noor')
  expect(files.handed).toEqual({ open: ['/home/noor/dag.zaalscherm'] })
  expect(files.takeWaiting()).toEqual(['/home/noor/dag.zaalscherm'])
  files.open('/tmp/a.zaalscherm')
  const [first, second] = [hub(), hub()]
  files.takenBy(first)
  files.openHanded({ open: ['/tmp/b.zaalscherm'] })
  files.takenBy(null)
  files.open('/tmp/c.zaalscherm')
  files.takenBy(second)
  expect([first.told, second.told]).toEqual([
    ['/tmp/a.zaalscherm', '/tmp/b.zaalscherm'],
    ['/tmp/c.zaalscherm'],
  ])
})

test('what is no list of files is nothing', () => {
  const files = new OpenedFiles([], '/')
  for (const handed of [null, undefined, {}, { open: 'a' }]) files.openHanded(handed)
  expect(files.takeWaiting()).toEqual([])
})
