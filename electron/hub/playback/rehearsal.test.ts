// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { positionAt, REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import type { HubMessage } from '../../../shared/protocol/messages.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { Hub } from '../hub.ts'
import { BEGAN, DESK, desk, LOCK, newHub, surface, typesOf, wall } from '../linked-hub.test-kit.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'

const DAY = sampleDay('staatsprint')
const TWO_O_CLOCK = on(DAY, '14:00')
const PHONE: Actor = { kind: 'attendee', personId: 'p1' }
const AT_PHONE: Audience = { kind: 'attendee', personId: 'p1', roomId: 'zaal-2' }
const JOIN = { type: 'join', teamId: 'delta', displayName: 'Noor' } as const
const COFFEE: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie' }
const HANG: DeskCommand = { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-2', name: '' }

let commands = 0
function does(hub: Hub, command: Parameters<Hub['submit']>[2], by: Actor = DESK) {
  commands += 1
  return hub.submit(by, `c${commands}`, command)
}

const rehearse = (hub: Hub, command: RehearsalCommand) => hub.submit(DESK, 'r', command)
const begin = (hub: Hub, at = TWO_O_CLOCK, rate = 1) =>
  rehearse(hub, { type: 'beginRehearsal', at, rate })
const jump = (hub: Hub, at: number) => rehearse(hub, { type: 'jumpRehearsal', at })
const joined = (hub: Hub) => hub.hasJoined('p1')
function messageIn(hub: Hub): string | null {
  const { view } = hub.viewOf(AT_PHONE)
  return view?.kind === 'attendee' ? view.room.message : null
}

/** A surface's own question about a rehearsal. */
const asks = (ask: RehearsalCommand, expiresAt = BEGAN + 4 * SECOND) =>
  ({ type: 'command', commandId: 'r', expiresAt, command: ask }) as const

/** What a surface was shown, message by message: where, and on which playback. */
function shownOn(heard: HubMessage[]): string[] {
  return heard.flatMap((message) =>
    message.type === 'view' || message.type === 'pairing'
      ? [`${message.type} ${message.playback.kind}`]
      : [],
  )
}

test('R1 a rehearsal takes the playback on walls, desks and phones at once, and gives it back', () => {
  const { hub } = newHub()
  does(hub, HANG)
  const facilitator = desk(hub)
  const others = [wall(hub, 'wall'), wall(hub, 'new'), desk(hub), surface(hub, AT_PHONE, PHONE)]
  for (const { heard } of [facilitator, ...others]) heard.length = 0
  facilitator.say(asks({ type: 'beginRehearsal', at: TWO_O_CLOCK, rate: 60 }))
  facilitator.say(asks({ type: 'endRehearsal' }))
  expect(typesOf(facilitator.heard)).toEqual(['accepted', 'view', 'accepted', 'view'])
  expect(others.map(({ heard }) => shownOn(heard))).toEqual([
    ['view rehearsal', 'view real'],
    ['pairing rehearsal', 'pairing real'],
    ['view rehearsal', 'view real'],
    ['view rehearsal', 'view real'],
  ])
})

test('R1 a display that waits for a room keeps its code through a rehearsal', () => {
  const { hub } = newHub()
  const { heard } = wall(hub, 'new')
  begin(hub)
  hub.broadcastAfter(DESK)
  const codes = heard.flatMap((message) => (message.type === 'pairing' ? [message.code] : []))
  expect(codes).toHaveLength(2)
  expect(new Set(codes).size).toBe(1)
})

test('R1 whatever is done in a rehearsal, the real day and its journal stay as they are', () => {
  const anyAsk: fc.Arbitrary<RehearsalCommand> = fc.oneof(
    fc.record({
      type: fc.constant('jumpRehearsal' as const),
      at: fc.integer({ min: -9 * HOUR, max: 9 * HOUR }).map((ms) => TWO_O_CLOCK + ms),
    }),
    fc.record({
      type: fc.constant('setRehearsalRate' as const),
      rate: fc.integer({ min: 1, max: 600 }),
    }),
  )
  const anyDeed = fc.oneof(
    anyAsk.map((ask) => (hub: Hub) => rehearse(hub, ask)),
    fc
      .constantFrom(COFFEE, LOCK, HANG, { type: 'unpairDisplay', deviceId: 'tv' } as const)
      .map((command) => (hub: Hub) => does(hub, command)),
    fc.constant((hub: Hub) => does(hub, JOIN, PHONE)),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(anyDeed, fc.nat(10 * MINUTE)), { maxLength: 30 }), (deeds) => {
      const { hub, store, time } = newHub()
      hub.submit(DESK, 'a', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' })
      hub.submit({ kind: 'attendee', personId: 'real' }, 'b', JOIN)
      const views = () =>
        [{ kind: 'desk' } as const, AT_PHONE, { kind: 'display', deviceId: 'tv' } as const].map(
          (audience) => hub.viewOf(audience),
        )
      const before = JSON.stringify([views(), [...store.facts()]])
      begin(hub)
      for (const [deed, waitMs] of deeds) {
        deed(hub)
        time.run(waitMs)
        expect([...store.facts()]).toHaveLength(2)
      }
      rehearse(hub, { type: 'endRehearsal' })
      expect(JSON.stringify([views(), [...store.facts()]])).toBe(before)
      expect(hub.liveNow()).toBe(hub.now())
    }),
    { numRuns: 60 },
  )
})

test('R1 real time goes on beneath, whatever the rehearsal’s time does', () => {
  const { hub, time } = newHub()
  begin(hub, TWO_O_CLOCK, 600)
  time.run(90 * SECOND)
  expect([hub.now() - BEGAN, hub.liveNow() - TWO_O_CLOCK]).toEqual([90 * SECOND, 15 * HOUR])
  rehearse(hub, { type: 'endRehearsal' })
  expect([hub.playback, hub.liveNow()]).toEqual([REAL_PLAYBACK, BEGAN + 90 * SECOND])
})

test('R2 a rehearsal has the real day’s displays, and nobody and nothing else of it', () => {
  const { hub } = newHub()
  for (const command of [HANG, COFFEE, LOCK]) does(hub, command)
  does(hub, JOIN, PHONE)
  begin(hub)
  expect(hub.isPaired('wall')).toBe(true)
  expect([joined(hub), messageIn(hub)]).toEqual([false, null])
  expect(hub.viewOf({ kind: 'desk' })).toMatchObject({
    seq: 0,
    view: { isJoiningLocked: false, undo: [], redo: [] },
  })
})

test('R3 who joined in a rehearsal has not joined once it ends; who joined for real has', () => {
  const { hub } = newHub()
  const phone = surface(hub, AT_PHONE, PHONE)
  const meOf = () => Reflect.get(Object(phone.heard.at(-1)), 'view').own.me
  begin(hub)
  phone.say({ type: 'command', commandId: 'j', expiresAt: BEGAN + 4_000, command: JOIN })
  expect(meOf()).toMatchObject({ teamId: 'delta', displayName: 'Noor' })
  rehearse(hub, { type: 'endRehearsal' })
  hub.broadcastAfter(DESK)
  expect([meOf(), joined(hub)]).toEqual([null, false])
  phone.say({ type: 'command', commandId: 'j', expiresAt: BEGAN + 4_000, command: JOIN })
  begin(hub)
  expect(joined(hub)).toBe(false)
  rehearse(hub, { type: 'endRehearsal' })
  expect(joined(hub)).toBe(true)
})

test('R3 a hub that starts again in the middle of a rehearsal is back in the real day', () => {
  const { hub, store } = newHub()
  does(hub, COFFEE)
  begin(hub)
  does(hub, LOCK)
  const { hub: again } = newHub(store)
  expect([again.playback, messageIn(again)]).toEqual([REAL_PLAYBACK, 'Koffie'])
  expect(again.viewOf({ kind: 'desk' })).toMatchObject({ seq: 1, view: { isJoiningLocked: false } })
})

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
