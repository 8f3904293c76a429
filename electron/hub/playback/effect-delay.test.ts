// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { placeOf } from '../../../shared/features/steering/run/place.ts'
import { seenAt } from '../../../shared/features/steering/run/run-commands.ts'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { PLANNED_RUNS } from '../../../shared/timeline/run.ts'
import { BEGAN, command, DESK, desk, newHub, wall } from '../linked-hub.test-kit.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'

// What goes on in the rooms then, until 10:45.
const CLUSTERING = seenAt(placeOf(sampleDay('staatsprint'), PLANNED_RUNS, 'zaal-1', BEGAN).moment)
const SAW = { 'zaal-1': CLUSTERING }
const MESSAGE: DeskCommand = { type: 'message', rooms: ['zaal-1'], text: 'Koffie' }

/** A hub with one wall in room 1, and a desk that presses keys. */
function hall() {
  const made = newHub()
  const { heard } = wall(made.hub, 'tv')
  const { say, heard: atDesk } = desk(made.hub)
  let asked = 0
  const press = (asks: DeskCommand) => {
    asked += 1
    say(command(`c${asked}`, asks, BEGAN + made.time.now + 4 * SECOND))
    return atDesk.findLast(({ type }) => type === 'accepted' || type === 'refused')
  }
  press({ type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' })
  const views = () => heard.flatMap((message) => (message.type === 'view' ? [message] : []))
  const ats = () => Array.from(made.store.facts(), ({ entry }) => entry.at - BEGAN).slice(1)
  return { ...made, press, views, ats }
}

test('what steers rooms is stamped ahead, and told with the instant from which it is shown', () => {
  const { press, views, ats } = hall()
  press(MESSAGE)
  expect(ats()).toEqual([EFFECT_DELAY_MS])
  expect(views().at(-1)).toMatchObject({ effectiveAt: BEGAN + EFFECT_DELAY_MS })
})

test('what concerns no room is stamped now; a view sent before the rest takes effect waits with it', () => {
  const { press, views, ats, time } = hall()
  press({ type: 'lockJoining', isLocked: true })
  expect([ats(), views().at(-1)?.effectiveAt]).toEqual([[0], undefined])
  press(MESSAGE)
  time.run(100)
  press({ type: 'lockJoining', isLocked: false })
  expect(views().at(-1)?.effectiveAt).toBe(BEGAN + EFFECT_DELAY_MS)
})

test('an undo takes effect with what it takes back, as long as that has not yet', () => {
  const { press, views, time } = hall()
  press(MESSAGE)
  time.run(100)
  press({ type: 'undo', saw: 2 })
  expect(views().at(-1)?.effectiveAt).toBe(BEGAN + EFFECT_DELAY_MS)
  time.run(SECOND)
  press({ type: 'redo', saw: 2 })
  expect(views().at(-1)?.effectiveAt).toBe(BEGAN + 1_100 + EFFECT_DELAY_MS)
})

test('two desks that press next together move the room once', () => {
  const { press, time } = hall()
  const next: DeskCommand = { type: 'next', rooms: ['zaal-2'], saw: { 'zaal-2': CLUSTERING } }
  const first = press(next)
  time.run(50)
  expect([first?.type, press(next)]).toMatchObject([
    'accepted',
    { type: 'refused', refusal: { name: 'stale' } },
  ])
})

test('+5 in the last moment of an activity is for that activity, at once', () => {
  const { press, views, time, ats } = hall()
  time.run(4 * MINUTE - 100)
  const longer: DeskCommand = {
    ...{ type: 'lengthen', rooms: ['zaal-1'], saw: SAW, byMs: 5 * MINUTE },
  }
  expect(press(longer)?.type).toBe('accepted')
  expect(ats()).toEqual([4 * MINUTE - 100])
  expect(views().at(-1)?.effectiveAt).toBeUndefined()
})

test('what is arranged for before it would take effect is still ahead, and taken at once', () => {
  const { press, ats } = hall()
  const at = BEGAN + 100
  const spanId = 'fase1/stap-1/schetsen'
  const begin: DeskCommand = { type: 'begin', rooms: ['zaal-1'], saw: SAW, spanId, at }
  expect([press(begin)?.type, ats()]).toEqual(['accepted', [0]])
})

test('in a rehearsal that races all takes effect at once', () => {
  const { hub, press, views } = hall()
  hub.submit(DESK, 'r', { type: 'beginRehearsal', at: BEGAN, rate: 60 })
  press(MESSAGE)
  expect(views().at(-1)?.effectiveAt).toBeUndefined()
})

test('a machine’s clock that was set back before the hub starts again holds up no key, however far', () => {
  for (const backMs of [30 * SECOND, 20 * MINUTE, 5 * HOUR]) {
    const { press, store, time } = hall()
    time.run(backMs)
    press(MESSAGE)
    // Its simulated clock begins anew.
    const { hub } = newHub(store)
    expect(hub.now()).toBe(BEGAN + backMs)
    hub.submit(DESK, 'again', { type: 'pause', rooms: ['zaal-1'], saw: SAW })
    const { at = 0 } = [...store.facts()].at(-1)?.entry ?? {}
    expect(at - hub.now()).toBe(EFFECT_DELAY_MS)
  }
})
