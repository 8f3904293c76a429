// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { positionAt, REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { BEGAN, DESK, desk, LOCK, newHub, surface, typesOf, wall } from '../linked-hub.test-kit.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'

import {
  AT_PHONE,
  asks,
  begin,
  COFFEE,
  DAY,
  does,
  HANG,
  JOIN,
  joined,
  jump,
  messageIn,
  PHONE,
  rehearse,
  TWO_O_CLOCK,
} from './rehearsal.test-kit.ts'

test('R4 a jump forward moves the time and nothing else', () => {
  const { hub } = newHub()
  begin(hub)
  does(hub, COFFEE)
  jump(hub, TWO_O_CLOCK + HOUR)
  expect([hub.liveNow(), messageIn(hub)]).toEqual([TWO_O_CLOCK + HOUR, 'Koffie'])
})

test('R4 a jump back takes back what was steered since, also what took something back', () => {
  const { hub, time } = newHub()
  begin(hub, TWO_O_CLOCK, 60)
  does(hub, COFFEE)
  time.run(MINUTE)
  does(hub, { type: 'undo', saw: 1 })
  time.run(MINUTE)
  does(hub, LOCK)
  expect(messageIn(hub)).toBe(null)
  jump(hub, TWO_O_CLOCK + 30 * MINUTE)
  expect(messageIn(hub)).toBe('Koffie')
  expect(hub.viewOf({ kind: 'desk' })).toMatchObject({
    seq: 1,
    playback: { rate: 60 },
    view: { isJoiningLocked: false, undo: [{ seq: 1 }] },
  })
})

test('R4 a jump back keeps who joined and what was hung since, but nobody past a shut door', () => {
  const { hub, time } = newHub()
  begin(hub)
  does(hub, LOCK)
  time.run(MINUTE)
  does(hub, COFFEE)
  does(hub, HANG)
  does(hub, { type: 'lockJoining', isLocked: false })
  does(hub, JOIN, PHONE)
  jump(hub, TWO_O_CLOCK + 30 * SECOND)
  expect([hub.isPaired('wall'), joined(hub), messageIn(hub)]).toEqual([true, false, null])
  does(hub, { type: 'lockJoining', isLocked: false })
  time.run(MINUTE)
  does(hub, JOIN, PHONE)
  jump(hub, TWO_O_CLOCK + 45 * SECOND)
  expect([hub.isPaired('wall'), joined(hub)]).toEqual([true, true])
})

test('R4 after a jump back time and numbers go on from there, without a gap', () => {
  const { hub, store, time } = newHub(new MemoryStore(DAY), true)
  const began = hub.liveNow()
  does(hub, COFFEE)
  time.run(MINUTE)
  does(hub, LOCK)
  does(hub, HANG)
  jump(hub, began + SECOND)
  time.run(SECOND)
  does(hub, LOCK)
  const journal = Array.from(store.facts(), ({ entry: { seq, at, command } }) => [
    seq,
    at - began,
    command.type,
  ])
  expect(journal).toEqual([
    [1, EFFECT_DELAY_MS, 'message'],
    [2, SECOND, 'pairDisplay'],
    [3, 2 * SECOND, 'lockJoining'],
  ])
})

test('R5 what was meant for the other playback is refused on this one', () => {
  const { hub } = newHub()
  const { heard, say } = desk(hub)
  const send = (playback: 'real' | 'rehearsal-1' | 'rehearsal-2') =>
    say({
      type: 'command',
      commandId: playback,
      expiresAt: BEGAN + 4_000,
      playback,
      command: COFFEE,
    })
  send('rehearsal-1')
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'other-playback' } })
  begin(hub)
  send('real')
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'other-playback' } })
  send('rehearsal-2')
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'other-playback' } })
  send('rehearsal-1')
  expect(messageIn(hub)).toBe('Koffie')
})

test('R5 only a desk steers a rehearsal, and not when it is too late', () => {
  const { hub, time } = newHub()
  const phone = surface(hub, AT_PHONE, PHONE)
  const display = wall(hub, 'wall')
  const facilitator = desk(hub)
  const ask = asks({ type: 'beginRehearsal', at: TWO_O_CLOCK, rate: 1 })
  for (const { heard, say } of [phone, display]) {
    say(ask)
    expect(heard.at(-1)).toMatchObject({ refusal: { name: 'not-allowed' } })
  }
  time.run(5 * SECOND)
  facilitator.say(ask)
  expect(facilitator.heard.at(-1)).toMatchObject({ refusal: { name: 'expired' } })
  expect(hub.playback.kind).toBe('real')
})

test('R5 what can’t be is refused by name', () => {
  const { hub } = newHub()
  const refusalOf = (ask: RehearsalCommand) =>
    Reflect.get(Object(rehearse(hub, ask)), 'refusal')?.name
  const far = on(DAY, '00:00') + 48 * HOUR + 1
  expect([
    refusalOf({ type: 'endRehearsal' }),
    refusalOf({ type: 'jumpRehearsal', at: TWO_O_CLOCK }),
    refusalOf({ type: 'setRehearsalRate', rate: 2 }),
    refusalOf({ type: 'beginRehearsal', at: far, rate: 1 }),
    refusalOf({ type: 'beginRehearsal', at: far - 1, rate: 1 }),
    refusalOf({ type: 'beginRehearsal', at: TWO_O_CLOCK, rate: 1 }),
    refusalOf({ type: 'jumpRehearsal', at: on(DAY, '00:00') - 24 * HOUR - 1 }),
  ]).toEqual([
    'not-rehearsing',
    'not-rehearsing',
    'not-rehearsing',
    'far-from-day',
    undefined,
    'already-rehearsing',
    'far-from-day',
  ])
})

test('R6 links die and commands expire by hub time, also at six hundred times its rate', () => {
  const { hub, time } = newHub()
  begin(hub, TWO_O_CLOCK, 600)
  const { heard, say, isClosed } = desk(hub)
  time.run(3 * SECOND)
  say({ type: 'clock', sentAt: 1 })
  expect(heard.at(-1)).toMatchObject({ receivedAt: BEGAN + 3 * SECOND })
  say({ type: 'command', commandId: 'a', expiresAt: BEGAN + 4 * SECOND, command: COFFEE })
  expect(messageIn(hub)).toBe('Koffie')
  time.run(8 * SECOND)
  expect(isClosed()).toBe(false)
})

test('R6 what is done in a rehearsal is stamped with its time', () => {
  const { hub, time } = newHub()
  begin(hub, TWO_O_CLOCK, 60)
  time.run(MINUTE)
  does(hub, COFFEE)
  expect(hub.viewOf({ kind: 'desk' })).toMatchObject({
    view: { undo: [{ at: TWO_O_CLOCK + HOUR }] },
  })
})

test('R7 a hub that only rehearses is moved as well, and goes on there after a restart', () => {
  const store = new MemoryStore(DAY)
  const { hub, time } = newHub(store, true)
  expect(hub.playback).toEqual({ ...REAL_PLAYBACK, id: 'rehearsal-only', kind: 'rehearsal-only' })
  does(hub, COFFEE)
  time.run(MINUTE)
  jump(hub, TWO_O_CLOCK)
  rehearse(hub, { type: 'setRehearsalRate', rate: 30 })
  const { hub: again, time: later } = newHub(store, true)
  later.run(2 * MINUTE)
  expect([again.playback, messageIn(again)]).toEqual([hub.playback, 'Koffie'])
  expect(again.liveNow()).toBe(positionAt(hub.playback, BEGAN + 2 * MINUTE))
  expect(again.liveNow() - TWO_O_CLOCK).toBe(30 * MINUTE)
})

test('R7 a hub that only rehearses has no real day to go back to', () => {
  const { hub } = newHub(new MemoryStore(DAY), true)
  expect(rehearse(hub, { type: 'endRehearsal' })).toEqual({ refusal: { name: 'rehearsal-only' } })
  expect(begin(hub)).toEqual({ refusal: { name: 'already-rehearsing' } })
})

test('R7 a move that could not be stored is refused, and nothing has moved', () => {
  const store = new MemoryStore(DAY)
  const { hub, faults } = newHub(store, true)
  does(hub, COFFEE)
  const before = hub.viewOf(AT_PHONE)
  store.move = () => {
    throw new Error('disk full')
  }
  expect(jump(hub, TWO_O_CLOCK - 9 * HOUR)).toEqual({ refusal: { name: 'not-stored' } })
  expect([hub.viewOf(AT_PHONE), faults]).toEqual([before, ['the journal could not be written']])
})

test('R8 the day comes just ahead of the view that it belongs to, and only when it is another', () => {
  const { hub } = newHub()
  const { heard } = wall(hub, 'wall')
  does(hub, HANG)
  hub.broadcastAfter(DESK)
  begin(hub)
  hub.broadcastAfter(DESK)
  expect(typesOf(heard)).toEqual(['welcome', 'pairing', 'day', 'view', 'view'])
})

test('R8 what is scheduled in a rehearsal comes with its view, and goes with the rehearsal', () => {
  const other = sampleDay('zo-bouwen-wij')
  const workshop = other.slots.find(({ parent, start }) => parent !== undefined && start === null)
  const { hub } = newHub(new MemoryStore(other))
  const [room] = other.rooms
  if (!workshop || !room) throw new Error('that day has workshops without a time')
  const { heard, say } = desk(hub)
  begin(hub, on(other, '09:00'))
  hub.broadcastAfter(DESK)
  heard.length = 0
  const schedule: DeskCommand = {
    type: 'schedule',
    ...{ slotId: workshop.id, rooms: [room.id], start: '15:00', end: '15:30' },
  }
  say({ type: 'command', commandId: 's', expiresAt: hub.now() + SECOND, command: schedule })
  say(asks({ type: 'endRehearsal' }))
  expect(typesOf(heard)).toEqual(['accepted', 'day', 'view', 'accepted', 'day', 'view'])
  const starts = heard.flatMap((message) =>
    message.type === 'day'
      ? [message.day.slots.find(({ id }) => id === workshop.id)?.start ?? null]
      : [],
  )
  expect(starts).toEqual(['15:00', null])
})
