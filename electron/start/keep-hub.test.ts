// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { SECOND } from '../../shared/instant.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { type HubChild, type HubEars, keepHub, problemOf, readReadyLine } from './keep-hub.ts'

const READY =
  'ready http://10.0.0.1:4500 desk http://127.0.0.1:4500/desk#key=a display http://127.0.0.1:4500/display'

class FakeHub extends EventEmitter implements HubChild {
  readonly stdout = new PassThrough()
  readonly stderr = new PassThrough()
  isKilled = false
  kill() {
    this.isKilled = true
    return true
  }
}

function world() {
  const timers = fakeTimers()
  const hubs: FakeHub[] = []
  const heard: unknown[] = []
  const ears: HubEars = {
    onReady: ({ deskUrl }) => heard.push(['ready', deskUrl]),
    onRestart: (waitMs) => heard.push(['restart', waitMs]),
    onProblem: (problem) => heard.push(problem),
    onLine: (line) => heard.push(line),
  }
  const start = () => {
    const hub = new FakeHub()
    hubs.push(hub)
    return hub
  }
  const stop = keepHub(start, ears, timers)
  const say = async (stream: 'stdout' | 'stderr', text: string) => {
    hubs.at(-1)?.[stream].write(text)
    // Streams hand their data on in a later turn.
    await new Promise((done) => setImmediate(done))
  }
  return { timers, hubs, heard, stop, say }
}

test('the ready line gives the addresses, and other lines are passed on', async () => {
  const { heard, say } = world()
  await say('stdout', `hello\n${READY.slice(0, 20)}`)
  await say('stdout', `${READY.slice(20)}\n`)
  expect(heard).toEqual(['hello', ['ready', 'http://127.0.0.1:4500/desk#key=a']])
})

test('a hub that crashes is started again, later each time', () => {
  const { timers, hubs, heard } = world()
  hubs[0]?.emit('exit', 1)
  timers.pass(2 * SECOND)
  hubs[1]?.emit('exit', 139)
  timers.pass(3 * SECOND)
  expect([hubs.length, heard]).toEqual([
    3,
    [
      ['restart', SECOND],
      ['restart', 2 * SECOND],
    ],
  ])
})

test('what a restart can’t mend is told once, with the hub’s own sentence', async () => {
  const { timers, hubs, heard, say } = world()
  await say('stderr', 'zaal-9 is not a room of this day\n')
  hubs[0]?.emit('exit', 2)
  timers.pass(60 * SECOND)
  expect([hubs.length, heard.at(-1)]).toEqual([
    1,
    { kind: 'bad-input', sentence: 'zaal-9 is not a room of this day' },
  ])
})

test('stopping ends the hub for good, while it runs and while it waits', () => {
  const running = world()
  running.stop()
  running.hubs[0]?.emit('exit', 0)
  running.timers.pass(60 * SECOND)
  expect([running.hubs[0]?.isKilled, running.hubs.length]).toEqual([true, 1])

  const waiting = world()
  waiting.hubs[0]?.emit('exit', 1)
  waiting.timers.pass(SECOND)
  waiting.stop()
  waiting.timers.pass(60 * SECOND)
  expect(waiting.hubs.length).toBe(1)
})

test('a port in use is a problem of its own', () => {
  const words = 'fault: something\nport 4500 is in use by another program; stop that one\n'
  expect(problemOf(2, words)).toEqual({ kind: 'port-taken' })
  expect(problemOf(1, words)).toBeNull()
})

test('an end by the code for bad input, without a word, is a crash', () => {
  expect(problemOf(2, '\n')).toBeNull()
})

/** A hub that ends `times` times with what it says, each time long after its wait is over. */
async function fails(times: number, words: string, { served }: { served: boolean }) {
  const { timers, hubs, heard, say } = world()
  if (served) await say('stdout', `${READY}\n`)
  for (let time = 0; time < times; time += 1) {
    await say('stderr', words)
    hubs.at(-1)?.emit('exit', 1)
    timers.pass(61 * SECOND)
  }
  return { hubs, heard }
}

test('a hub that never served is given up after some starts, with its own last error', async () => {
  const stack = 'Error: ENOSPC: no space left on device, write\n    at x\n\nNode.js v24.21.0\n'
  const { hubs, heard } = await fails(9, stack, { served: false })
  expect([
    hubs.length,
    heard.filter((told) => typeof told === 'object' && !Array.isArray(told)),
  ]).toEqual([
    4,
    [{ kind: 'keeps-failing', detail: 'Error: ENOSPC: no space left on device, write' }],
  ])
})

test('a hub that has served is started again as often as it takes', async () => {
  const { hubs } = await fails(9, 'Error: at times\n', { served: true })
  expect(hubs.length).toBe(10)
})

test('only a whole ready line counts', () => {
  expect(readReadyLine('ready http://10.0.0.1:4500')).toBeNull()
  expect(readReadyLine(`${READY} and more`)).toBeNull()
})
