// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../e2e/world/memory-store.ts'
import { SimTime } from '../../e2e/world/sim-time.ts'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import type { Receipt } from '../../shared/features/wipe/receipt.ts'
import { setTimeOf } from '../../shared/features/wipe/set-time.ts'
import { HOUR, type Instant, SECOND } from '../../shared/instant.ts'
import { wipedFacts } from '../../shared/state/facts/wiped.ts'
import { Hub } from './hub.ts'
import { DESK } from './linked-hub.test-kit.ts'
import type { KeptDay } from './playback/kept-playback.ts'

const DAY = sampleDay('staatsprint')
const SET_TIME = setTimeOf(DAY)
const PHONE = { kind: 'attendee', personId: 'p1' } as const
const JOIN = { type: 'join', teamId: 'delta', displayName: 'Noor' } as const

class WipeableStore extends MemoryStore {
  receipt: Receipt | null = null
}

type Disk = { isFull: boolean; isGone: boolean }

const phoneOf = (hub: Hub) => hub.viewOf({ ...PHONE, roomId: 'zaal-2' }).view

/** A day in memory, whose wipe can be made to fail, and whose opening after it. */
function kept(store: WipeableStore, disk: Disk): KeptDay {
  return {
    store,
    isRehearsal: false,
    wipe({ at, way }) {
      if (disk.isGone) throw new Error('EIO')
      if (disk.isFull) return { day: kept(store, disk), problem: 'ENOSPC' }
      const after = new WipeableStore(DAY)
      for (const fact of wipedFacts([...store.facts()])) after.append(fact, [])
      after.receipt = { at, way, people: 1, texts: { joining: 1 }, commands: {}, files: 1 }
      return { day: kept(after, disk), problem: null }
    },
  }
}

function hubAt(began: Instant) {
  const time = new SimTime()
  const disk: Disk = { isFull: false, isGone: false }
  const faults: string[] = []
  const hub = new Hub({
    ...kept(new WipeableStore(DAY), disk),
    clock: { now: () => began + time.now, after: (ms, call) => time.after(ms, call) },
    secrets: { chance: () => 0 },
    onFault: (what) => faults.push(what),
    pickAddress: () => false,
    setPublicAddress: () => {},
  })
  let asked = 0
  const does = (by: Parameters<Hub['submit']>[0], command: Parameters<Hub['submit']>[2]) => {
    asked += 1
    return hub.submit(by, `c${asked}`, command)
  }
  return { hub, time, disk, does, faults }
}

test('W5 a day is wiped at the set time, 24 hours after its last item, and says so', () => {
  const { hub, time, does } = hubAt(SET_TIME - HOUR)
  does(PHONE, JOIN)
  expect(hub.wiping.info).toMatchObject({
    at: SET_TIME,
    receipt: null,
    holds: { people: 1, texts: { joining: 1 } },
  })
  time.run(HOUR - SECOND)
  expect(hub.people.hasJoined('p1')).toBe(true)
  time.run(2 * SECOND)
  expect(hub.people.hasJoined('p1')).toBe(false)
  expect(hub.wiping.info).toMatchObject({ at: null, receipt: { way: 'time', at: SET_TIME } })
  expect(hub.keptState.joining.joinedEver).toBe(1)
})

test('W5 who comes after the set time has 24 hours, and a day without anybody is left alone', () => {
  const { hub, time, does } = hubAt(SET_TIME + 100 * HOUR)
  time.run(2 * SECOND)
  expect(hub.wiping.info.receipt).toBe(null)
  does(PHONE, JOIN)
  time.run(24 * HOUR - 4 * SECOND)
  expect(hub.people.hasJoined('p1')).toBe(true)
  time.run(5 * SECOND)
  expect(hub.wiping.info.receipt).toMatchObject({ way: 'time' })
})

test('W6 a desk wipes when it wants; nobody joins then, but in a rehearsal', () => {
  const { hub, does } = hubAt(SET_TIME - HOUR)
  does(PHONE, JOIN)
  expect(does(PHONE, { type: 'wipe' } as never)).toMatchObject({ refusal: { name: 'not-allowed' } })
  expect(does(DESK, { type: 'wipe' })).toEqual({ seq: 1 })
  expect(does(PHONE, JOIN)).toEqual({ refusal: { name: 'day-is-wiped' } })
  expect(phoneOf(hub)).toMatchObject({ room: { isWiped: true }, own: { me: null } })
  expect(does(DESK, { type: 'message', rooms: 'all', text: 'Dank' })).toEqual({ seq: 2 })
  // Nor is any device let in: what is kept of one would be wiped no more, also from a rehearsal.
  const letIn = { type: 'letIn' as const, facilitatorId: 'f1', roomIds: ['zaal-2'] }
  const jurors = [{ jurorId: 'j1', code: 'CDFGHJKM' }]
  const addJurors = { type: 'addJurors' as const, jurors }
  const isWiped = { refusal: { name: 'day-is-wiped' } }
  expect([does(DESK, letIn), does(DESK, addJurors)]).toEqual([isWiped, isWiped])
  does(DESK, { type: 'beginRehearsal', at: hub.now(), rate: 1 })
  expect([does(DESK, letIn), does(DESK, addJurors)]).toEqual([isWiped, isWiped])
  expect(does(PHONE, JOIN)).toEqual({ seq: 1 })
  expect(phoneOf(hub)).not.toHaveProperty('room.isWiped')
  expect(hub.keptState.facilitators).toEqual({})
})

test('W3 a wipe that can’t be done leaves the day as it was, says why, and is tried again', () => {
  const { hub, time, disk, does } = hubAt(SET_TIME - SECOND)
  does(PHONE, JOIN)
  disk.isFull = true
  expect(does(DESK, { type: 'wipe' })).toEqual({ refusal: { name: 'not-wiped', detail: 'ENOSPC' } })
  expect(hub.people.hasJoined('p1')).toBe(true)
  time.run(2 * SECOND)
  disk.isFull = false
  time.run(62 * SECOND)
  expect(hub.wiping.info.receipt).toMatchObject({ way: 'time' })
})

test('W3 a day that can’t be opened again after a wipe is told of, walls go on, and it is tried again', () => {
  const { hub, time, disk, does, faults } = hubAt(SET_TIME - 10 * HOUR)
  does(PHONE, JOIN)
  disk.isGone = true
  expect(does(DESK, { type: 'wipe' })).toEqual({ refusal: { name: 'not-wiped', detail: 'EIO' } })
  time.run(62 * SECOND)
  expect(faults).toEqual(Array(2).fill('the day could not be opened again after its wipe'))
  expect(hub.people.hasJoined('p1')).toBe(true)
  expect(hub.wiping.info).toMatchObject({ receipt: null, holds: { people: 1 } })
  disk.isGone = false
  time.run(62 * SECOND)
  expect(hub.wiping.info.receipt).toMatchObject({ way: 'button' })
  expect(hub.people.hasJoined('p1')).toBe(false)
})
