// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import type { Hub } from '../hub.ts'
import { BEGAN, DESK, desk, LOCK, newHub, surface, typesOf, wall } from '../linked-hub.test-kit.ts'

import {
  AT_PHONE,
  asks,
  begin,
  COFFEE,
  does,
  HANG,
  JOIN,
  joined,
  messageIn,
  PHONE,
  rehearse,
  shownOn,
  TWO_O_CLOCK,
} from './rehearsal.test-kit.ts'

test('R1 a rehearsal takes the real day’s place on walls, desks and phones at once, and gives it back', () => {
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

test('R3 who is let in or withdrawn in a rehearsal is so once it ends; what jurors gave in it is gone', () => {
  const { hub } = newHub()
  const [one, other] = ['CDFGHJKM', 'NPQRTWXY'] as const
  does(hub, { type: 'addJurors', jurors: [{ jurorId: 'j1', code: one }] })
  begin(hub)
  does(hub, { type: 'addJurors', jurors: [{ jurorId: 'j2', code: other }] })
  const sheet = { type: 'saveSheet', teamId: 'delta', note: 'Op proef' } as const
  does(hub, sheet, { kind: 'juror', jurorId: 'j2' })
  does(hub, { type: 'withdrawJuror', jurorId: 'j1' })
  rehearse(hub, { type: 'endRehearsal' })
  expect([hub.people.jurorIdBy(one), hub.people.jurorIdBy(other)]).toEqual([null, 'j2'])
  expect(hub.keptState.jury.sheets).toEqual({})
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
