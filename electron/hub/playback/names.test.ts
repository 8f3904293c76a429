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
const OTHER_PHONE: Actor = { kind: 'attendee', personId: 'p2' }
const JUROR: Actor = { kind: 'juror', jurorId: 'j1' }
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
  expect([nameAt(again), [...store.typed()]]).toEqual([
    'Noor',
    [['joining/people/p1/displayName', 'Noor']],
  ])
})

test('F7 who leaves, or is taken out, leaves no name behind', () => {
  const store = new MemoryStore(DAY)
  const { hub } = newHub(store)
  does(hub, JOIN, PHONE)
  does(hub, { type: 'leave' }, PHONE)
  expect(store.typed().size).toBe(0)
  does(hub, JOIN, PHONE)
  does(hub, { type: 'removePeople', numbers: [[1, 9]] }, DESK)
  expect(store.typed().size).toBe(0)
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
  expect([nameAt(hub), store.typed().size]).toEqual(['Noor', 1])
  does(hub, { type: 'jumpRehearsal', at: locked }, DESK)
  expect([hub.people.hasJoined('p1'), store.typed().size]).toEqual([false, 0])
})

test('R4 F7 a jump back keeps what teams are called and ask to be called, and jurors’ notes', () => {
  const store = new MemoryStore(DAY)
  const { hub, time } = newHub(store, true)
  does(hub, JOIN, PHONE)
  does(hub, { ...JOIN, teamId: 'veer' }, OTHER_PHONE)
  does(hub, { type: 'addJurors', jurors: [{ jurorId: 'j1', code: 'CDFGHJKM' }] }, DESK)
  time.run(MINUTE)
  const at = hub.liveNow()
  time.run(MINUTE)
  does(hub, { type: 'proposeTeamName', name: 'De Zon', yell: 'Schijn!' }, PHONE)
  const saw = hub.keptState.naming.proposals.delta?.at ?? 0
  does(hub, { type: 'approveTeamName', teamId: 'delta', isApproved: true, saw }, DESK)
  does(hub, { type: 'proposeTeamName', name: 'De Maan', yell: null }, OTHER_PHONE)
  does(hub, { type: 'saveSheet', teamId: 'delta', note: 'Sterk' }, JUROR)
  const told = () => {
    const { naming, jury } = hub.keptState
    const { delta, veer } = naming.proposals
    const note = jury.sheets.j1?.delta?.note
    return [delta?.stand, delta?.name, veer?.stand, veer?.name, naming.chosen, note, jury.counted]
  }
  const before = told()
  expect(before.slice(0, 4)).toEqual(['approved', 'De Zon', 'waiting', 'De Maan'])
  does(hub, { type: 'jumpRehearsal', at }, DESK)
  expect(told()).toEqual(before)
  const { hub: again } = newHub(store, true)
  expect(again.keptState.naming).toEqual(hub.keptState.naming)
  expect(again.keptState.jury).toEqual(hub.keptState.jury)
})
