// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../e2e/world/memory-store.ts'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { Actor } from '../../shared/state/entry.ts'
import {
  BEGAN,
  command,
  DESK,
  desk,
  LOCK,
  newHub,
  read,
  surface,
  typesOf,
  wall,
} from './linked-hub.test-kit.ts'

test('a command is stored before it is acknowledged, and told after', () => {
  const order: string[] = []
  const kept = new MemoryStore(sampleDay('staatsprint'))
  const append = kept.append.bind(kept)
  kept.append = (fact, names) => {
    order.push('stored')
    append(fact, names)
  }
  const { hub } = newHub(kept)
  const other = hub.connect({ kind: 'desk' }, DESK, {
    send: (told) => order.push(`other ${read(told).type}`),
    isBehind: () => false,
    sender: '',
    mayJoin: () => true,
    close: () => {},
  })
  other.receive(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
  const link = hub.connect({ kind: 'desk' }, DESK, {
    send: (told) => order.push(read(told).type),
    isBehind: () => false,
    sender: '',
    mayJoin: () => true,
    close: () => {},
  })
  link.receive(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
  order.length = 0
  link.receive(JSON.stringify(command('a', LOCK)))
  expect(order).toEqual(['stored', 'accepted', 'other view', 'view'])
})

test('a resent command counts once, and is told the same, also by a hub that started again', () => {
  const { hub, store } = newHub()
  const first = hub.submit(DESK, 'once', LOCK)
  expect(hub.submit(DESK, 'once', LOCK)).toEqual(first)
  const { hub: again } = newHub(store)
  expect(again.submit(DESK, 'once', LOCK)).toEqual(first)
  expect([...store.facts()]).toHaveLength(1)
})

test('what could not be stored is refused and changes nothing', () => {
  const store = new MemoryStore(sampleDay('staatsprint'))
  store.append = () => {
    throw new Error('disk full')
  }
  const { hub, faults } = newHub(store)
  expect(hub.submit(DESK, 'a', LOCK)).toEqual({ refusal: { name: 'not-stored' } })
  expect(hub.viewOf({ kind: 'desk' })).toMatchObject({ seq: 0, view: { isJoiningLocked: false } })
  expect(faults).toEqual(['the journal could not be written'])
})

test('entries are stamped in order, even where the clock has not moved', () => {
  const { hub, store, time } = newHub()
  hub.submit(DESK, 'a', LOCK)
  hub.submit(DESK, 'b', { type: 'lockJoining', isLocked: false })
  time.run(1_000)
  hub.submit(DESK, 'c', LOCK)
  expect(Array.from(store.facts(), ({ entry: { seq, at } }) => [seq, at - BEGAN])).toEqual([
    [1, 0],
    [2, 0],
    [3, 1_000],
  ])
})

test('a command that arrives after it expired is refused', () => {
  const { hub, time } = newHub()
  const { heard, say } = desk(hub)
  time.run(5_000)
  say(command('late', LOCK))
  expect(heard.at(-1)).toMatchObject({ type: 'refused', refusal: { name: 'expired' } })
})

test('a view is sent only where it differs from the last one', () => {
  const { hub } = newHub()
  const deviceId = 'wall'
  const quiet = wall(hub, deviceId)
  const { say } = desk(hub)
  say(command('pair', { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' }))
  quiet.heard.length = 0
  say(command('elsewhere', { type: 'message', rooms: ['zaal-2'], text: 'Koffie' }))
  expect(quiet.heard).toEqual([])
  say(command('here', { type: 'message', rooms: ['zaal-1'], text: 'Koffie' }))
  expect(typesOf(quiet.heard)).toEqual(['view'])
})

test('a display hears a code, then its room, then another room, then a new code', () => {
  const { hub } = newHub()
  const { heard } = wall(hub, 'wall')
  const { say } = desk(hub)
  say(command('a', { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-1', name: '' }))
  say(command('b', { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-2', name: '' }))
  say(command('c', { type: 'unpairDisplay', deviceId: 'wall' }))
  expect(typesOf(heard)).toEqual(['welcome', 'pairing', 'day', 'view', 'day', 'view', 'pairing'])
})

test('a display whose place another takes hears at once that it has none, and that one its room', () => {
  const { hub } = newHub()
  const before = wall(hub, 'wall')
  const after = wall(hub, 'new')
  const { say } = desk(hub)
  say(command('a', { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-1', name: '' }))
  say(command('b', { type: 'replaceDisplay', deviceId: 'wall', by: 'new' }))
  expect(typesOf(before.heard)).toEqual(['welcome', 'pairing', 'day', 'view', 'pairing'])
  expect(typesOf(after.heard)).toEqual(['welcome', 'pairing', 'day', 'view'])
})

test('only a display that is linked can take the place of another', () => {
  const { hub } = newHub()
  wall(hub, 'wall')
  const { heard, say } = desk(hub)
  say(command('a', { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-1', name: '' }))
  say(command('b', { type: 'replaceDisplay', deviceId: 'wall', by: 'ghost' }))
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'unknown-display', deviceId: 'ghost' } })
})

test('only a display that is linked can be paired from a desk', () => {
  const { hub } = newHub()
  const { heard, say } = desk(hub)
  say(command('a', { type: 'pairDisplay', deviceId: 'ghost', roomId: 'zaal-1', name: '' }))
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'unknown-display' } })
})

test('a link that says nothing is let go within ten seconds, and its desk is told', () => {
  const { hub, time } = newHub()
  const { isClosed } = wall(hub, 'wall')
  const { heard, say } = desk(hub)
  say(command('pair', { type: 'pairDisplay', deviceId: 'wall', roomId: 'zaal-1', name: '' }))
  const stay = () => {
    time.run(4_000)
    say({ type: 'clock', sentAt: 0 })
  }
  stay()
  stay()
  expect(isClosed()).toBe(false)
  time.run(2_000)
  expect(isClosed()).toBe(true)
  time.run(200)
  expect(heard.findLast(({ type }) => type === 'view')).toMatchObject({
    view: { displays: [{ deviceId: 'wall', isConnected: false }] },
  })
})

test('joins in a crowd are told together, but the one who joined hears at once', () => {
  const { hub, time } = newHub()
  const watching = desk(hub)
  watching.heard.length = 0
  const phones = ['a', 'b', 'c'].map((personId) => {
    const by: Actor = { kind: 'attendee', personId }
    return surface(hub, { kind: 'attendee', personId, roomId: 'zaal-2' }, by)
  })
  for (const { say } of phones) {
    const join = { type: 'join', teamId: 'delta', displayName: null } as const
    say({ type: 'command', commandId: 'j', expiresAt: BEGAN + 4_000, command: join })
  }
  expect(phones.map(({ heard }) => typesOf(heard).slice(-2))).toEqual(
    phones.map(() => ['accepted', 'view']),
  )
  expect(watching.heard).toEqual([])
  time.run(300)
  expect(typesOf(watching.heard)).toEqual(['view'])
})

test('a facilitator’s phone that claims help forty times a minute is told to wait', () => {
  const { hub, time } = newHub()
  const { say } = desk(hub)
  say(command('in', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-2'] }))
  const by: Actor = { kind: 'facilitator', facilitatorId: 'fac' }
  const claims = Array.from({ length: 40 }, (_, i) => {
    time.run(1_500)
    return hub.submit(by, `c${i}`, { type: 'claimHelp', callId: '1', isClaimed: true })
  })
  expect(claims[0]).toEqual({ refusal: { name: 'no-such-call' } })
  expect(claims.at(-1)).toEqual({ refusal: { name: 'too-many' } })
  time.run(60_000)
  expect(hub.submit(by, 'later', { type: 'helpDone', callId: '1' })).toEqual({
    refusal: { name: 'no-such-call' },
  })
})

test('a phone that calls for help and thinks again forty times a minute is told to wait, and its team has one call', () => {
  const { hub, time } = newHub()
  const by: Actor = { kind: 'attendee', personId: 'anna' }
  hub.submit(by, 'join', { type: 'join', teamId: 'delta', displayName: null })
  const presses = Array.from({ length: 40 }, (_, i) => {
    time.run(1_500)
    return hub.submit(by, `p${i}`, { type: i % 2 === 0 ? 'callHelp' : 'cancelHelp' })
  })
  expect(presses[0]).toHaveProperty('seq')
  const refused = presses.filter((answer) => 'refusal' in answer)
  expect(refused.length).toBeGreaterThan(10)
  expect(refused[0]).toEqual({ refusal: { name: 'too-many' } })
  time.run(60_000)
  expect(hub.submit(by, 'later', { type: 'callHelp' })).toHaveProperty('seq')
  expect(Object.values(hub.keptState.help.calls)).toMatchObject([{ teamId: 'delta' }])
})

test('a facilitator hears at once of a call, and all surfaces of what a facilitator does', () => {
  const { hub, time } = newHub()
  const watching = desk(hub)
  watching.say(command('in', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-2'] }))
  const by: Actor = { kind: 'facilitator', facilitatorId: 'fac' }
  const helper = surface(hub, { kind: 'facilitator', facilitatorId: 'fac' }, by)
  const personId = 'anna'
  const audience = { kind: 'attendee', personId, roomId: 'zaal-2' } as const
  const phone = surface(hub, audience, { kind: 'attendee', personId })
  for (const command of [
    { type: 'join', teamId: 'delta', displayName: null } as const,
    { type: 'callHelp' } as const,
  ]) {
    const expiresAt = BEGAN + 4_000
    phone.say({ type: 'command', commandId: command.type, expiresAt, command })
  }
  time.run(300)
  expect(helper.heard.at(-1)).toMatchObject({ view: { calls: [{ teamId: 'delta' }] } })
  helper.say(command('c', { type: 'claimHelp', callId: '1', isClaimed: true }))
  expect(phone.heard.at(-1)).toMatchObject({ view: { own: { help: { isClaimed: true } } } })
})

test('a sender of too much is not listened to for a while', () => {
  const { hub, time } = newHub()
  const { heard, say } = desk(hub)
  for (let i = 0; i < 80; i += 1) say({ type: 'clock', sentAt: i })
  expect(heard.at(-1)).toMatchObject({ refusal: { name: 'too-many' } })
  time.run(1_000)
  say({ type: 'clock', sentAt: 99 })
  expect(heard.at(-1)).toMatchObject({ type: 'clock', sentAt: 99 })
})

test('what a display said of its clock longer than 30 s ago says nothing any more', () => {
  const { hub, time } = newHub()
  const tv = wall(hub, 'tv')
  const { say } = desk(hub)
  say(command('a', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' }))
  const health = { clockErrorMs: 1.5, roundTripMs: 3, size: '1920×1080' }
  tv.say({ type: 'clock', sentAt: 0, health })
  const claimed = () => {
    const { view } = hub.viewOf({ kind: 'desk' })
    return view?.kind === 'desk' ? view.displays[0]?.clockErrorMs : undefined
  }
  for (let toldS = 0; toldS < 30; toldS += 5) {
    time.run(5_000)
    tv.say({ type: 'clock', sentAt: 0 })
  }
  expect(claimed()).toBe(1.5)
  time.run(1_000)
  expect(claimed()).toBe(null)
})

test('a display that claims what no clock can be is one whose clock is not known', () => {
  const { hub, time } = newHub()
  const tv = wall(hub, 'tv')
  const facilitator = desk(hub)
  facilitator.say(command('p', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' }))
  for (const claimed of [-5, 1e308]) {
    const health = { clockErrorMs: claimed, roundTripMs: claimed, size: null }
    tv.say({ type: 'clock', sentAt: 0, health })
    time.run(6_000)
    facilitator.say({ type: 'clock', sentAt: 0 })
    expect(facilitator.heard.findLast(({ type }) => type === 'view')).toMatchObject({
      view: { displays: [{ clockErrorMs: null, roundTripMs: null }] },
    })
  }
})
