// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { MINUTE } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { watchGraphics } from './watch-graphics.ts'

type Gone = [minute: number, type: string, reason: string]
const crashed = (minute: number): Gone => [minute, 'GPU', 'crashed']

test.each<[string, Gone[], number]>([
  ['three in five minutes', [crashed(0), crashed(2), crashed(4)], 1],
  ['two', [crashed(0), crashed(1)], 0],
  ['three in six', [crashed(0), crashed(3), crashed(6)], 0],
  ['a fourth is told no second time', [crashed(0), crashed(1), crashed(2), crashed(3)], 1],
  ['other processes', [0, 1, 2].map((minute): Gone => [minute, 'Utility', 'crashed']), 0],
  ['one that ended as told', [0, 1, 2].map((minute): Gone => [minute, 'GPU', 'clean-exit']), 0],
  [
    'whatever the reason',
    [
      [0, 'GPU', 'oom'],
      [1, 'GPU', 'killed'],
      [2, 'GPU', 'launch-failed'],
    ],
    1,
  ],
])('%s', (_, gone, told) => {
  const app = new EventEmitter()
  const timers = fakeTimers()
  let times = 0
  const tooOften = () => {
    times += 1
  }
  watchGraphics(app, { timers, tell: () => {}, tooOften })
  for (const [minute, type, reason] of gone) {
    timers.pass(minute * MINUTE - timers.now())
    app.emit('child-process-gone', {}, { type, reason })
  }
  expect(times).toBe(told)
})
