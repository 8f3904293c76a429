// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Hub } from '../hub.ts'
import { DESK, newHub } from '../linked-hub.test-kit.ts'

const DAY = sampleDay('staatsprint')
const PHONE: Actor = { kind: 'attendee', personId: 'p1' }
const JOIN = { type: 'join', teamId: 'delta', displayName: 'Noor' } as const

let commands = 0
function does(hub: Hub, command: Parameters<Hub['submit']>[2], by: Actor) {
  commands += 1
  return hub.submit(by, `n${commands}`, command)
}

/** The name that the phone is shown as its owner's; `null`: none. */
function nameAt(hub: Hub): string | null {
  const { view } = hub.viewOf({ kind: 'attendee', personId: 'p1', roomId: 'zaal-2' })
  return view?.kind === 'attendee' ? (view.own.me?.displayName ?? null) : null
}

test('F7 a hub that starts again knows who is called what, though no fact says it', () => {
  const store = new MemoryStore(DAY)
  const { hub } = newHub(store)
  does(hub, JOIN, PHONE)
  expect(JSON.stringify([...store.facts()])).not.toContain('Noor')
  const { hub: again } = newHub(store)
  expect([nameAt(again), [...store.names()]]).toEqual(['Noor', [['p1', 'Noor']]])
})

test('F7 who leaves, or is taken out, leaves no name behind', () => {
  const store = new MemoryStore(DAY)
  const { hub } = newHub(store)
  does(hub, JOIN, PHONE)
  does(hub, { type: 'leave' }, PHONE)
  expect(store.names().size).toBe(0)
  does(hub, JOIN, PHONE)
  does(hub, { type: 'removePeople', numbers: [[1, 9]] }, DESK)
  expect(store.names().size).toBe(0)
})

test('R4 F7 a jump back keeps the names of who stays, and forgets those of who goes along', () => {
  const store = new MemoryStore(DAY)
  const { hub, time } = newHub(store, true)
  does(hub, { type: 'lockJoining', isLocked: true }, DESK)
  const locked = hub.liveNow() + SECOND
  time.run(MINUTE)
  does(hub, { type: 'lockJoining', isLocked: false }, DESK)
  time.run(MINUTE)
  const open = hub.liveNow()
  time.run(MINUTE)
  does(hub, JOIN, PHONE)
  does(hub, { type: 'jumpRehearsal', at: open }, DESK)
  expect([nameAt(hub), store.names().size]).toEqual(['Noor', 1])
  does(hub, { type: 'jumpRehearsal', at: locked }, DESK)
  expect([hub.hasJoined('p1'), store.names().size]).toEqual([false, 0])
})
