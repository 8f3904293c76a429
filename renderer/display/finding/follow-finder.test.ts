// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SimTime } from '../../../e2e/world/sim-time.ts'
import type { Ports } from '../../sync/ports.ts'
import { followFinder } from './follow-finder.ts'

const [FIRST, MOVED] = ['https://10.0.0.2:4500', 'https://10.0.0.9:4500']

/** A wall whose app is asked for the hub; a test answers the questions. */
function wall(isFirstsTurn = false) {
  const time = new SimTime()
  const is = { isMissed: false, lost: 0 }
  const asked: PromiseWithResolvers<string | null>[] = []
  const tried: string[] = []
  const bridge = {
    hubAddress: () => {
      const asking = Promise.withResolvers<string | null>()
      asked.push(asking)
      return asking.promise
    },
  }
  const connectTo = (base: string): Ports['connect'] => {
    return () => {
      tried.push(base)
      return { send() {}, close() {} }
    }
  }
  const events = { onOpen() {}, onMessage() {}, onClose: () => (is.lost += 1) }
  const ports = { after: time.after.bind(time), connect: connectTo(FIRST) }
  followFinder(bridge, {
    ...{ ports, heard: { by: events, at: 0 }, isMissed: () => is.isMissed, first: FIRST },
    isFirstsTurn,
    portsAt: (base) => ({ connect: connectTo(base) }),
  })
  const answer = async (found: string | null) => {
    asked.at(-1)?.resolve(found)
    await new Promise(setImmediate)
  }
  return { time, is, asked, tried, answer, link: () => ports.connect(events) }
}

test('the app is asked once the hub is missed, one question at a time, until it is there again', async () => {
  const { time, is, asked, answer } = wall()
  time.run(60_000)
  expect(asked.length).toBe(0)
  is.isMissed = true
  time.run(5_000)
  expect(asked.length).toBe(1)
  await answer(null)
  time.run(500)
  expect(asked.length).toBe(2)
  await answer(MOVED)
  is.isMissed = false
  time.run(60_000)
  expect(asked.length).toBe(2)
})

test('a try where the hub was ends once it is found elsewhere, and the next is there', async () => {
  const { time, is, tried, answer, link } = wall()
  link()
  is.isMissed = true
  time.run(500)
  await answer(FIRST)
  expect(is.lost).toBe(0)
  time.run(500)
  await answer(MOVED)
  link()
  expect([is.lost, tried]).toEqual([1, [FIRST, MOVED]])
})

test('a link that speaks again meanwhile stays', async () => {
  const { time, is, tried, answer, link } = wall()
  is.isMissed = true
  time.run(500)
  is.isMissed = false
  await answer(MOVED)
  link()
  expect([is.lost, tried]).toEqual([0, [FIRST]])
})

test('what was found is tried before the app is asked again, as is the hub whose turn it is', async () => {
  const { time, is, asked, answer } = wall()
  is.isMissed = true
  time.run(500)
  await answer(MOVED)
  time.run(2_500)
  expect(asked.length).toBe(1)
  time.run(1_000)
  expect(asked.length).toBe(2)
  const turn = wall(true)
  turn.is.isMissed = true
  turn.time.run(2_500)
  expect(turn.asked.length).toBe(0)
  turn.time.run(1_000)
  expect(turn.asked.length).toBe(1)
})

test('an app that fails to answer is asked again', async () => {
  const { time, is, asked } = wall()
  is.isMissed = true
  time.run(500)
  asked[0]?.reject(new Error('the app ends'))
  await new Promise(setImmediate)
  time.run(500)
  expect(asked.length).toBe(2)
})
