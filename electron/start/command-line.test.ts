// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { hubOrigin, ownArguments, readCommandLine } from './command-line.ts'

const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean), SHELL_WORDS.en)

test('without arguments it is the desk with the sample day, in a window', () => {
  expect(read('')).toEqual({
    mode: 'hub',
    day: null,
    data: null,
    rehearseAt: null,
    port: 4500,
    host: null,
    replace: false,
    recover: false,
    displayIn: null,
    isKiosk: false,
    screen: null,
  })
})

test('a display fills its screen unless it is told not to', () => {
  const display = { mode: 'display', hub: 'http://192.168.10.20:4500', isKiosk: true, screen: null }
  expect(read('display --hub 192.168.10.20:4500')).toEqual(display)
  expect(read('display --hub 192.168.10.20:4500 --no-kiosk --screen 2')).toEqual({
    ...display,
    isKiosk: false,
    screen: 2,
  })
})

test('what Chromium reads from the same line is left to it', () => {
  expect(read('--ozone-platform=x11 --no-sandbox --user-data-dir=/tmp/x')).toEqual(read(''))
})

test.each([
  ['display', '--hub ADDRESS'],
  ['display --hub ftp://somewhere', 'ftp://somewhere'],
  ['display --hub', "'--hub <value>' argument missing"],
  ['wall', '"wall" is not a command'],
  ['display wall --hub 10.0.0.1', '"wall" is not a command'],
  ['--hub 10.0.0.1', '--hub'],
  ['--port 70000', '70000'],
  ['--port 45oo', '45oo'],
  ['--screen 0', '--screen "0"'],
  ['--colour blue', '--colour'],
])('%s is refused in a sentence that names it', (line, named) => {
  const asked = read(line)
  expect(asked.mode === 'wrong' ? asked.problem : asked).toContain(named)
})

test('the program and the folder that Electron was started with are not arguments', () => {
  const rest = ['display', '--hub', 'x']
  expect(ownArguments(['zaalscherm', ...rest], false)).toEqual(rest)
  expect(ownArguments(['electron', '.', ...rest], true)).toEqual(rest)
  expect(ownArguments(['electron', '--no-sandbox', '.', 'display'], true)).toEqual([
    '--no-sandbox',
    'display',
  ])
})

test('an address may be written with or without its scheme and path', () => {
  expect(hubOrigin('192.168.10.20:4500')).toBe('http://192.168.10.20:4500')
  expect(hubOrigin('http://192.168.10.20:4500/display')).toBe('http://192.168.10.20:4500')
  expect(hubOrigin('[fe80::1]:4500')).toBe('http://[fe80::1]:4500')
  expect(hubOrigin('not an address')).toBeNull()
})
