// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { type FetchingProcess, type FetchNews, watchFetch } from './watch-fetch.ts'

const TOTAL = 115_000_000

class FakeFetch extends EventEmitter implements FetchingProcess {
  readonly stderr = new PassThrough()
  kill() {
    this.emit('exit', null)
    return true
  }
}

function world() {
  const timers = fakeTimers()
  const child = new FakeFetch()
  const progress: unknown[] = []
  const ended = watchFetch(child, { timers, onProgress: (...told) => progress.push(told) })
  const tell = (news: FetchNews) => child.emit('message', news)
  return { timers, child, progress, ended, tell }
}

test('each megabyte is told once, with how many there are', () => {
  const { progress, tell } = world()
  for (let received = 0; received <= 2_000_000; received += 64_000) tell({ received, total: TOTAL })
  expect(progress).toEqual([
    [0, 115],
    [1, 115],
  ])
})

test('a slow line has all the time that it needs', async () => {
  const { timers, child, ended, tell } = world()
  for (let received = 0; received < TOTAL; received += 500_000) {
    tell({ received, total: TOTAL })
    timers.pass(50 * SECOND)
  }
  tell({ received: TOTAL, total: TOTAL })
  // A slow disk too.
  timers.pass(HOUR)
  child.emit('exit', 0)
  expect(await ended).toBeNull()
})

test('a line that stands still is given up, and called what it is', async () => {
  const { timers, ended, tell } = world()
  tell({ received: 4_000_000, total: TOTAL })
  timers.pass(MINUTE)
  expect(await ended).toBe('nothing came through for a minute')
})

test('why it failed is told in a few words, from the network or from the disk', async () => {
  const blocked = world()
  blocked.tell({ failed: 'getaddrinfo ENOTFOUND github.com' })
  blocked.child.emit('exit', 1)
  expect(await blocked.ended).toBe('getaddrinfo ENOTFOUND github.com')

  const full = world()
  full.child.stderr.write('Error: ENOSPC: no space left on device, write\n    at WriteStream.x\n')
  await new Promise((done) => setImmediate(done))
  full.child.emit('exit', 1)
  expect(await full.ended).toBe('ENOSPC: no space left on device, write')
})
