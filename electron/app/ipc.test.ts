// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Answers, answerCalls, type Frame } from './ipc.ts'
import { isOwnFrame } from './windows/app-pages.ts'

const HEALTH = {
  ...{ version: '1.0.0', upMs: 0, isAwake: true, restarts: 0 },
  ...{ isWithoutGraphics: false, hasHub: false },
  ...{ isHidden: false, isLocked: false },
  screen: { name: 'Samsung', isChosen: true, isFilled: true },
}

const REFUSAL = { host: '192.168.10.20', expected: 'a', met: 'b' }

function asking(frame: Frame | null, call = 'display-key', ...asked: unknown[]): unknown {
  const handlers = new Map<
    string,
    (asking: { senderFrame: Frame | null }, ...asked: unknown[]) => unknown
  >()
  const answers: Partial<Answers> = {
    'display-key': (page) => `secret of ${page}`,
    'app-health': () => HEALTH,
    picture: () => null,
    reload: () => undefined,
    'restart-app': () => true,
    'hub-shows-room': () => undefined,
    'hub-key': () => 'a',
    'hub-refused': () => REFUSAL,
    'hub-accepted': () => undefined,
    'type-address': (_page, text) => text === '10.0.0.1',
  }
  answerCalls({ handle: (name, answer) => handlers.set(name, answer) }, isOwnFrame, answers)
  return handlers.get(call)?.({ senderFrame: frame }, ...asked)
}

const OWN = 'app://zaalscherm/display/index.html'

test('our own page gets its answer, by which page it is', () => {
  expect(asking({ url: OWN, parent: null })).toBe(`secret of ${OWN}`)
  expect(asking({ url: OWN, parent: null }, 'app-health')).toEqual(HEALTH)
  expect(asking({ url: OWN, parent: null }, 'type-address', '10.0.0.1')).toBe(true)
})

const OTHERS = [
  'app-health',
  'reload',
  'restart-app',
  'hub-shows-room',
  'hub-refused',
  'type-address',
]
test.each(OTHERS)('%s is for our own pages only', (call) => {
  expect(() => asking({ url: 'http://127.0.0.1:4500/display', parent: null }, call)).toThrow(call)
})

test.each<Frame | null>([
  null,
  { url: OWN, parent: {} },
  { url: 'http://127.0.0.1:4500/display', parent: null },
  { url: 'app://elsewhere/display/index.html', parent: null },
  { url: 'https://zaalscherm/display/index.html', parent: null },
  { url: 'about:blank', parent: null },
  { url: '', parent: null },
])('%j is refused', (frame) => {
  expect(() => asking(frame)).toThrow('refused')
})
