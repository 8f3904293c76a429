// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SimTime } from '../../../e2e/world/sim-time.ts'
import type { Ports, SocketEvents } from '../../sync/ports.ts'
import { type Heard, roaming } from './alternates.ts'

const OLD = 'http://10.0.0.2:4500'
const NEW = 'http://10.0.0.7:4500'
const NAME = 'http://zaalscherm-1.local:4500'

/** A wall whose hub answers at some addresses; a link there lasts until that address is gone. */
function wall(answering: string[]) {
  const time = new SimTime()
  const hub = { answering: new Set(answering), dialled: [] as string[] }
  const linked: string[] = []
  const state = { isLinked: false, lost: 0 }
  const connectTo = (base: string) => (events: SocketEvents) => {
    hub.dialled.push(base)
    let isClosed = false
    time.after(10, () => {
      if (isClosed || !hub.answering.has(base)) return
      linked.push(base)
      events.onOpen()
    })
    return {
      send: () => {
        if (!isClosed && hub.answering.has(base)) time.after(5, () => events.onMessage('answer'))
      },
      close() {
        isClosed = true
        if (linked.includes(base)) linked.splice(linked.indexOf(base), 1)
      },
    }
  }
  const ports: Ports = {
    connect: connectTo(OLD),
    ...{ monotonicNow: () => time.now, wallNow: () => time.now, chance: () => 0 },
    ...{ after: time.after.bind(time), newId: () => '', keep: () => {}, kept: () => null },
  }
  const heard: Heard = { by: null, at: 0 }
  // As the client does: asks each five seconds, and comes back when its link is gone.
  dial()
  function dial() {
    let isMine = true
    heard.by = {
      onOpen() {
        state.isLinked = true
        ask()
      },
      onMessage() {
        heard.at = time.now
      },
      onClose() {
        if (!isMine) return
        isMine = false
        state.isLinked = false
        state.lost += 1
        opened.close()
        time.after(300, dial)
      },
    }
    const opened = ports.connect(heard.by)
    const ask = () => {
      if (!isMine) return
      opened.send('time?')
      time.after(5_000, ask)
    }
  }
  const learn = roaming(heard, {
    ...{ ports, connectTo, own: OLD },
    isLinked: () => state.isLinked,
    asksEveryMs: () => 5_000,
  })
  return { time, hub, linked, state, learn }
}

test('a wall whose hub lost its address is on another within ten seconds', () => {
  for (const passed of [0, 1_000, 2_500, 4_900]) {
    const { time, hub, linked, learn } = wall([OLD])
    time.run(60_000)
    learn([OLD, NEW])
    time.run(passed)
    hub.answering = new Set([NEW])
    time.run(10_000)
    expect(linked).toEqual([NEW])
  }
})

test('a wall that knows its hub’s name finds it where nobody told the new address', () => {
  const { time, hub, linked, learn } = wall([OLD])
  learn([OLD, NAME])
  time.run(7_000)
  hub.answering = new Set([NAME])
  time.run(10_000)
  expect(linked).toEqual([NAME])
})

test('a link that answers is left alone, and no other is opened beside it', () => {
  const { time, hub, state, linked, learn } = wall([OLD, NEW])
  learn([NEW, OLD])
  time.run(600_000)
  expect([linked, state.lost, hub.dialled]).toEqual([[OLD], 0, [OLD]])
})

test('a hub that is silent and nowhere else keeps its link until it is known to be dead', () => {
  const { time, hub, state, learn } = wall([OLD])
  learn([OLD, NEW])
  time.run(6_000)
  hub.answering = new Set()
  time.run(60_000)
  expect(state.lost).toBe(0)
  hub.answering = new Set([OLD])
  time.run(20_000)
  expect([state.lost, state.isLinked]).toEqual([0, true])
})

test('what was on its way as the link came back opens nothing more', () => {
  const { time, hub, linked, learn } = wall([OLD])
  learn([OLD, NEW, NAME])
  time.run(100)
  hub.answering = new Set()
  time.run(12_000)
  hub.answering = new Set([OLD, NEW])
  time.run(60_000)
  expect(new Set(linked).size).toBe(1)
  expect(linked).toHaveLength(1)
})
