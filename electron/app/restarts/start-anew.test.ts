// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { againArguments, startAnew } from './start-anew.ts'

function ended(env: Record<string, string>) {
  const timers = fakeTimers()
  const done: string[] = []
  const app = {
    relaunch: ({ execPath, args }: { execPath: string; args: string[] }) =>
      done.push([execPath, ...args].join(' ')),
    quit: () => done.push('quit'),
    exit: (code: number) => done.push(`exit ${code}`),
  }
  const argv = ['/opt/zaalscherm', 'display', '--hub', '10.0.0.2']
  startAnew(app, { execPath: '/opt/zaalscherm', argv, env }, timers)
  timers.pass(10_000)
  return done
}

test.each<[string, Record<string, string>, string[]]>([
  ['by itself', {}, ['/opt/zaalscherm display --hub 10.0.0.2', 'quit', 'exit 0']],
  [
    'from its AppImage',
    { APPIMAGE: '/home/x/Z.AppImage' },
    ['/home/x/Z.AppImage display --hub 10.0.0.2', 'quit', 'exit 0'],
  ],
  ['by who supervises it', { ZAALSCHERM_SUPERVISED: '1' }, ['exit 75']],
])('it starts anew %s', (_, env, done) => {
  expect(ended(env)).toEqual(done)
})

test('what holds for one start is not said again: a day would be lost, or come in twice', () => {
  const argv = [
    'app',
    '--port',
    '4500',
    '--replace',
    '--forget-hub',
    '--recover',
    'dag.zaalscherm',
    '--kiosk',
  ]
  expect(againArguments(argv)).toEqual(['--port', '4500', '--kiosk'])
})
