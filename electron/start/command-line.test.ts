// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { hubOrigin, ownArguments, readCommandLine } from './command-line.ts'

const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean), SHELL_WORDS.en)

test('without arguments it is the desk with all days, in a window', () => {
  expect(read('')).toEqual({
    mode: 'hub',
    day: null,
    data: null,
    library: null,
    open: [],
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
  const display = {
    ...{ mode: 'display', hub: 'http://192.168.10.20:4500', isKiosk: true, screen: null },
    ...{ isOnAllScreens: false, forgetsHub: false },
  }
  expect(read('display --hub 192.168.10.20:4500')).toEqual(display)
  // Then it looks for its hub.
  expect(read('display')).toEqual({ ...display, hub: null })
  expect(read('display --hub 192.168.10.20:4500 --no-kiosk --screen 2')).toEqual({
    ...display,
    isKiosk: false,
    screen: 2,
  })
})

test('on all screens each is a device of its own, which no other choice of screens goes with', () => {
  expect(read('display --hub 10.0.0.1 --screens all')).toMatchObject({
    ...{ mode: 'display', screen: null, isOnAllScreens: true },
  })
  for (const line of ['--screens two', '--screens all --screen 2']) {
    expect(read(`display --hub 10.0.0.1 ${line}`).mode).toBe('wrong')
  }
  // There the desk is on one of them.
  expect(read('--screens all').mode).toBe('wrong')
})

test('a display may be paired anew; a hub has nothing to forget', () => {
  const display = read('display --hub 10.0.0.1 --forget-hub')
  expect(display).toMatchObject({ mode: 'display', forgetsHub: true })
  expect(read('--forget-hub').mode).toBe('wrong')
})

test('a self-check may try a full screen unless it is told not to, whatever else is asked', () => {
  const check = { mode: 'self-check', isKiosk: true, screen: null, hub: null }
  expect(read('--self-check')).toEqual(check)
  expect(read('display --self-check --hub 10.0.0.1:4500 --no-kiosk --screen 2')).toEqual({
    ...check,
    isKiosk: false,
    screen: 2,
    hub: 'http://10.0.0.1:4500',
  })
  expect(read('--self-check --hub ftp://x').mode).toBe('wrong')
})

test('which version it is can be asked whatever else is', () => {
  expect(read('display --version')).toEqual({ mode: 'version' })
})

test('a forgotten PIN is removed whatever the app is started as', () => {
  expect(read('display --forget-pin')).toEqual({ mode: 'forget-pin' })
})

test('day files by name are to be opened', () => {
  expect(read('dag.zaalscherm --port 4600 /tmp/x.zaalscherm')).toMatchObject({
    ...{ mode: 'hub', port: 4600, open: ['dag.zaalscherm', '/tmp/x.zaalscherm'] },
  })
})

test('what Chromium reads from the same line is left to it', () => {
  expect(read('--ozone-platform=x11 --no-sandbox --user-data-dir=/tmp/x')).toEqual(read(''))
  expect(read('--disable-gpu-sandbox --use-angle=gl')).toEqual(read(''))
})

test.each([
  ['display --hub ftp://somewhere', 'ftp://somewhere'],
  ['display --hub', "'--hub <value>' argument missing"],
  ['wall', '"wall" is not a command'],
  ['display wall --hub 10.0.0.1', '"wall" is not a command'],
  ['--hub 10.0.0.1', '--hub'],
  ['--port 70000', '70000'],
  ['--port 45oo', '45oo'],
  ['--screen 0', '--screen "0"'],
  ['--colour blue', '"blue" is not a command'],
  ['--scren 2', 'Did you mean --screen?'],
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

test('the window about this machine is about a start that is right', () => {
  expect(read('display --hub 10.0.0.2:4500 --machine')).toEqual({
    ...{ mode: 'machine', hub: 'http://10.0.0.2:4500' },
    start: ['display', '--hub', '10.0.0.2:4500'],
  })
  expect(read('--machine')).toEqual({ mode: 'machine', hub: 'own', start: [] })
  expect(read('--machine --port x').mode).toBe('wrong')
})
