// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { answerCalls, type Frame } from './ipc.ts'
import { isOwnPage } from './windows/app-pages.ts'

function asking(frame: Frame | null): unknown {
  const handlers: ((asking: { senderFrame: Frame | null }) => unknown)[] = []
  const receiver = {
    handle: (_: string, answer: (typeof handlers)[number]) => handlers.push(answer),
  }
  const isTrusted = (from: Frame | null) =>
    from !== null && from.parent === null && isOwnPage(from.url)
  answerCalls(receiver, isTrusted, { 'display-key': () => 'secret' })
  return handlers[0]?.({ senderFrame: frame })
}

const OWN = 'app://zaalscherm/display/index.html'

test('our own page gets its answer', () => {
  expect(asking({ url: OWN, parent: null })).toBe('secret')
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
