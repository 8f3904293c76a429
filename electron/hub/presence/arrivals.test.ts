// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay, withoutSeats } from '../../../shared/day/sample-day.test-kit.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { DESK, newHub } from '../linked-hub.test-kit.ts'

const SCRIPT = '10.0.0.66'
const join = { type: 'join', teamId: 'delta', displayName: null } as const

function hall() {
  const store = new MemoryStore(withoutSeats(sampleDay('staatsprint')))
  const { hub, time } = newHub(store)
  let count = 0
  const come = (personId: string, sender: string) => {
    count += 1
    hub.submit({ kind: 'attendee', personId }, `c${count}`, join, sender)
  }
  /** What desks are told. */
  const told = (): DeskView => {
    time.run(6 * SECOND)
    const { view } = hub.viewOf({ kind: 'desk' })
    if (view?.kind !== 'desk') throw new Error('no view for a desk')
    return view
  }
  return { hub, store, time, come, told }
}

test('a desk is told how many came from one address, and can remove just those', () => {
  const { hub, store, come, told } = hall()
  for (let index = 0; index < 40; index += 1) {
    come(`made-up-${index}`, SCRIPT)
    if (index % 4 === 0) come(`phone-${index}`, `10.0.1.${index}`)
  }
  const { arrivals } = told()
  expect(arrivals).toMatchObject([{ joined: 40, inLastMinute: 40, silent: 40 }])
  const [numbers] = arrivals.map((one) => one.numbers)
  hub.submit(DESK, 'remove', { type: 'removePeople', numbers: numbers ?? [] })
  expect(told().arrivals).toEqual([])
  expect(hub.people.hasJoined('made-up-3')).toBe(false)
  expect(hub.people.hasJoined('phone-4')).toBe(true)
  // The address itself is told and kept nowhere.
  const kept = JSON.stringify([...store.facts()])
  expect(`${JSON.stringify(hub.viewOf({ kind: 'desk' }))} ${kept}`).not.toContain(SCRIPT)
})

test('those that do something, or have a link, can be spared', () => {
  const { hub, come, told } = hall()
  for (let index = 1; index <= 20; index += 1) come(`p${index}`, SCRIPT)
  const by = { kind: 'attendee', personId: 'p7' } as const
  hub.submit(by, 'role', { type: 'takeRole', roleId: 'timekeeper', isTaken: true })
  const audience = { ...by, roomId: 'zaal-2' }
  hub.connect(
    { ...audience, personId: 'p12' },
    { ...by, personId: 'p12' },
    {
      ...{ sender: SCRIPT, send: () => {}, isBehind: () => false },
      ...{ mayJoin: () => true, close: () => {} },
    },
  )
  expect(told().arrivals).toMatchObject([
    {
      silent: 18,
      silentNumbers: [
        [1, 6],
        [8, 11],
        [13, 20],
      ],
    },
  ])
})

test('what is past is told no more, and who was told to wait is counted', () => {
  const { hub, time, come, told } = hall()
  for (let index = 0; index < 20; index += 1) come(`p${index}`, SCRIPT)
  for (let index = 0; index < 7; index += 1) hub.presence.newcomerRefused()
  expect(told()).toMatchObject({ refusedInLastMinute: 7, arrivals: [{ inLastMinute: 20 }] })
  time.run(MINUTE)
  expect(told()).toMatchObject({ refusedInLastMinute: 0, arrivals: [{ inLastMinute: 0 }] })
  time.run(10 * MINUTE)
  expect(told().arrivals).toEqual([])
})
