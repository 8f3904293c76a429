// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { Command } from '../../../shared/features/commands.ts'
import { MINUTE } from '../../../shared/instant.ts'
import type { Entry } from '../../../shared/state/entry.ts'
import { folded } from '../../../shared/state/facts/fold.ts'
import { lifted } from '../../../shared/state/facts/migrations.ts'
import { factsOfFormat1 } from './facts-of-format-1.ts'

const DAY = sampleDay('staatsprint')
const rooms = ['zaal-2']

/** Entries a minute apart: a phone's where they join or leave, a desk's else. */
function journalOf(commands: readonly Command[]): Entry[] {
  return commands.map((command, index): Entry => {
    const isOfPhone = command.type === 'join' || command.type === 'leave'
    return {
      seq: index + 1,
      at: on(DAY, '10:42') + index * MINUTE,
      by: isOfPhone ? { kind: 'attendee', personId: 'p' } : { kind: 'desk', deskId: 'desk' },
      commandId: `c${index}`,
      command,
    }
  })
}

function openedOf(commands: readonly Command[]) {
  const made = factsOfFormat1(DAY, journalOf(commands), 'hub')
  // As it comes out of a file.
  const { beginning, facts } = JSON.parse(JSON.stringify(made))
  const { first, facts: all } = lifted(beginning, facts)
  return { ...made, state: folded(first, all) }
}

const COFFEE: Command = { type: 'message', rooms, text: 'Koffie' }
const JOIN: Command = { type: 'join', teamId: 'delta', displayName: 'Noor' }

test('F9 a journal of commands means what the rules of its time made of it', () => {
  const saw = { 'zaal-2': 'fase1/stap-1/clusteren' }
  const longer: Command = { type: 'lengthen', rooms, saw, byMs: 5 * MINUTE }
  const { state, readOtherwise } = openedOf([COFFEE, JOIN, longer, { type: 'undo', saw: 3 }])
  expect(readOtherwise).toEqual([])
  expect(state.screens['zaal-2']?.message).toBe('Koffie')
  expect([state.history.undo?.step.seq, state.history.redo?.step.seq]).toEqual([1, 3])
  expect(state.joining.people.get('p')).toMatchObject({ teamId: 'delta', number: 1 })
  expect([state.seq, state.taken.size, state.history.desks]).toEqual([4, 4, ['desk']])
})

test('F9 an entry that even those rules refuse changes nothing, and is named', () => {
  const stale: Command = { type: 'next', rooms, saw: { 'zaal-2': 'elsewhere' } }
  const unknown = { type: 'applaud', rooms } as unknown as Command
  const { facts, state, readOtherwise } = openedOf([COFFEE, stale, unknown, JOIN])
  expect(readOtherwise).toEqual([2, 3])
  expect(facts.map(({ changes }) => changes.length > 0)).toEqual([true, false, false, true])
  expect(state.seq).toBe(4)
})

test('F7 a name is kept apart, and only of who is still there', () => {
  const { facts, names, state } = openedOf([JOIN])
  expect(JSON.stringify(facts)).not.toContain('Noor')
  expect([state.joining.people.get('p')?.displayName, [...names]]).toEqual([null, [['p', 'Noor']]])
  expect(openedOf([JOIN, { type: 'leave' }]).names.size).toBe(0)
})

test('F9 a start signal that the first days had a field for is a pace', () => {
  const before = { steps: [{ startSignal: true }, { startSignal: false }, { id: 'step' }] }
  const after = { steps: [{ pace: 'signal' }, {}, { id: 'step' }] }
  expect(factsOfFormat1(before, [], 'hub').beginning.parts).toMatchObject({ day: after })
})
