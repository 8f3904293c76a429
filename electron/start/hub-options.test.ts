// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { readHubOptions } from './hub-options.ts'

const read = (line: string) => readHubOptions(line.split(' '))

test('a library needs a port and nothing else', () => {
  expect(read('--library days --port 4500')).toMatchObject({
    ...{ library: 'days', port: 4500, sample: null, open: [], displayIn: null },
  })
  expect(read('--data days --port 4500')).toMatchObject({ library: null, data: 'days' })
})

test.each([
  ['--library days --data x --port 1', '--data is for a hub of one day'],
  ['--library days --day x.json --port 1', '--day is for a hub of one day'],
  ['--library days --recover --port 1', '--recover is for a hub of one day'],
  ['--library days --replace --port 1', '--replace goes with a day'],
  ['--library days --rehearse-at 2024-03-13T10:41 --port 1', '--rehearse-at goes with a day'],
  ['--data x --open a.zaalscherm --port 1', '--sample and --open go with --library'],
  ['--library days', '--port N is missing'],
  ['--port 1', '--data DIR is missing'],
])('%s is refused in a sentence that says why', (line, why) => {
  const options = read(line)
  expect('problem' in options ? options.problem : options).toContain(why)
})
