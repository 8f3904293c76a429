// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sortSwitches } from './switches.ts'

const sort = (line: string) => sortSwitches(line.split(' '))

test.each([
  '--proxy-server=10.0.0.1:8080',
  '--disable-gpu-sandbox',
  '--use-angle=gl',
  '--ozone-platform-hint=x11',
  '--enable-features=VaapiVideoDecoder',
  '--disable-features=Vulkan',
  '--js-flags=--max-old-space-size=512',
  '--log-file=/tmp/log',
  '--disable-setuid-sandbox',
  '--host-rules=x',
  '--v=1',
])('%s is left to Chromium, and told', (arg) => {
  expect(sort(`display ${arg} --hub 10.0.0.1`)).toEqual({
    own: ['display', '--hub', '10.0.0.1'],
    passedOn: [arg],
    misspelt: null,
  })
})

test('what this app is often started with needs no telling', () => {
  const line = '--no-sandbox --user-data-dir=/tmp/x --ozone-platform=x11 --inspect'
  expect(sort(line)).toEqual({ own: [], passedOn: [], misspelt: null })
})

test.each([
  ['--scren', '--screen'],
  ['--kiosck', '--kiosk'],
  ['--no-kisk', '--no-kiosk'],
  ['--Port=4600', '--port'],
  ['--prot', '--port'],
  ['--rehearse-ad=x', '--rehearse-at'],
  ['--displayin', '--display-in'],
  ['--recovr', '--recover'],
  ['--hubb', '--hub'],
])('%s looks like %s, and is no switch of Chromium', (given, meant) => {
  expect(sort(given)).toEqual({
    own: [],
    passedOn: [],
    misspelt: { given: given.replace(/=.*/, ''), meant },
  })
})
