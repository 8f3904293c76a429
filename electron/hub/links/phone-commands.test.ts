// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { AttendeeCommand } from '../../../shared/features/commands.ts'
import { SECOND } from '../../../shared/instant.ts'
import { newHub } from '../linked-hub.test-kit.ts'

const join = (teamId: string): AttendeeCommand => ({ type: 'join', teamId, displayName: null })
const role = (roleId: string, isTaken: boolean): AttendeeCommand => ({
  type: 'takeRole',
  ...{ roleId, isTaken },
})

/** A hub, and what phones ask of it. */
function asked() {
  const store = new MemoryStore(sampleDay('staatsprint'))
  const { hub, time } = newHub(store)
  let count = 0
  const ask = (personId: string, command: AttendeeCommand) => {
    count += 1
    return hub.submit({ kind: 'attendee', personId }, `c${count}`, command)
  }
  return { hub, time, ask, stored: () => [...store.facts()].length }
}

test('what changes nothing is acknowledged, and stored by nobody', () => {
  const { ask, stored } = asked()
  ask('anna', join('delta'))
  ask('anna', role('timekeeper', true))
  const idle = [join('delta'), role('timekeeper', true), role('presentor', false)]
  expect(idle.map((command) => ask('anna', command))).toEqual(idle.map(() => ({ seq: 2 })))
  expect(stored()).toBe(2)
})

test('ninety seconds of posts from one phone leave some thirty entries, whatever they are', () => {
  const kinds: ((index: number) => AttendeeCommand)[] = [
    (index) => role('timekeeper', index % 2 === 0),
    (index) => join(index % 2 === 0 ? 'delta' : 'veer'),
    (index) => (index % 2 === 0 ? { type: 'leave' } : join('delta')),
  ]
  for (const kind of kinds) {
    const { time, ask, stored } = asked()
    ask('anna', join('delta'))
    for (let index = 0; index < 9_000; index += 1) {
      ask('anna', kind(index))
      time.run(SECOND / 100)
    }
    expect(stored()).toBeLessThanOrEqual(32)
  }
})

test('a phone that asks too much is refused by name, and holds up nobody else', () => {
  const { ask } = asked()
  for (let index = 0; index < 100; index += 1) ask('anna', join(index % 2 ? 'delta' : 'veer'))
  expect(ask('anna', join('delta'))).toEqual({ refusal: { name: 'too-many' } })
  expect(ask('wim', join('delta'))).toMatchObject({ seq: expect.any(Number) })
})
