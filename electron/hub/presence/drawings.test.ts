// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Drawing } from '../../../shared/features/displays/drawing.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { SurfaceMessage } from '../../../shared/protocol/messages.ts'
import { BEGAN, command, desk, newHub, typesOf, wall } from '../linked-hub.test-kit.ts'

type Said = Pick<
  NonNullable<Extract<SurfaceMessage, { type: 'clock' }>['health']>,
  'painted' | 'fault'
>

/** A hub with one paired wall and a desk. */
function hung() {
  const { hub, time } = newHub()
  const facilitator = desk(hub)
  let tv = wall(hub, 'tv')
  facilitator.say(command('p', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' }))
  const drawing = (): Drawing | undefined => {
    const { view } = hub.viewOf({ kind: 'desk' })
    return view?.kind === 'desk' ? view.displays[0]?.drawing : undefined
  }
  const sent = () => {
    const view = tv.heard.findLast((message) => message.type === 'view')
    return view?.type === 'view' ? view.seq : null
  }
  /** Turns of a wall that says this each five seconds, and of a desk that listens. */
  const turns = (count: number, said: () => Said | null) => {
    for (let turn = 0; turn < count; turn += 1) {
      const health = { clockErrorMs: 1, roundTripMs: 1, size: null }
      const all = said()
      tv.say({ type: 'clock', sentAt: 0, health: { ...health, ...all } })
      facilitator.say({ type: 'clock', sentAt: 0 })
      time.run(5 * SECOND)
    }
  }
  const takeDown = () => tv.link.close()
  const relink = () => {
    takeDown()
    tv = wall(hub, 'tv')
  }
  return { hub, time, facilitator, drawing, sent, turns, takeDown, relink }
}

test('a wall is known to draw only while it says that it painted what it was sent', () => {
  const { drawing, sent, turns } = hung()
  expect(drawing()).toEqual({ kind: 'unknown' })
  turns(3, () => ({ painted: sent() }))
  expect(drawing()).toEqual({ kind: 'draws' })
  turns(3, () => ({ painted: null }))
  const since = BEGAN + 10 * SECOND
  expect(drawing()).toEqual({ kind: 'stopped', since, fault: null })
  turns(1, () => ({ painted: sent() }))
  expect(drawing()).toEqual({ kind: 'draws' })
})

test('a wall that goes on painting an older view than it was sent has stopped', () => {
  const { drawing, sent, turns, facilitator, time } = hung()
  const before = sent()
  turns(2, () => ({ painted: sent() }))
  const lock = { type: 'message', rooms: 'all', text: 'Koffie' } as const
  facilitator.say(command('m', lock, BEGAN + 60 * SECOND))
  time.run(SECOND)
  turns(1, () => ({ painted: before }))
  expect(drawing()).toEqual({ kind: 'draws' })
  turns(4, () => ({ painted: before }))
  expect(drawing()).toMatchObject({ kind: 'stopped', fault: null })
})

test('a fault is told at once, and its time stays through reloads until the wall draws', () => {
  const { drawing, sent, turns, relink } = hung()
  turns(2, () => ({ painted: sent() }))
  turns(1, () => ({ painted: null, fault: 'render' }))
  const since = BEGAN + 10 * SECOND
  expect(drawing()).toEqual({ kind: 'stopped', since, fault: 'render' })
  relink()
  turns(2, () => ({ painted: null, fault: 'start' }))
  expect(drawing()).toEqual({ kind: 'stopped', since, fault: 'start' })
  turns(1, () => ({ painted: sent() }))
  expect(drawing()).toEqual({ kind: 'draws' })
})

test('of an older page that says nothing of it, nothing is claimed', () => {
  const { drawing, turns } = hung()
  turns(8, () => null)
  expect(drawing()).toEqual({ kind: 'unknown' })
})

test('a wall that was taken down is forgotten, and begins anew when it comes back', () => {
  const { drawing, turns, relink, takeDown, time, sent } = hung()
  turns(1, () => ({ painted: null, fault: 'script' }))
  takeDown()
  time.run(50 * SECOND)
  expect(drawing()).toMatchObject({ kind: 'stopped' })
  time.run(20 * SECOND)
  expect(drawing()).toEqual({ kind: 'unknown' })
  relink()
  time.run(5 * SECOND)
  turns(1, () => ({ painted: sent() }))
  expect(drawing()).toEqual({ kind: 'draws' })
})

test('the desk is sent nothing while nothing changes in how walls draw', () => {
  const { facilitator, sent, turns } = hung()
  turns(2, () => ({ painted: sent() }))
  const views = () => typesOf(facilitator.heard).filter((type) => type === 'view').length
  const before = views()
  turns(3, () => ({ painted: sent() }))
  expect(views()).toBe(before)
})

test('whoever claims to be a display that nobody hung leaves nothing behind', () => {
  const { hub, drawing } = hung()
  hub.presence.displaySaid('elsewhere', false, 'render')
  expect(drawing()).toEqual({ kind: 'unknown' })
  expect(hub.viewOf({ kind: 'desk' }).view).toMatchObject({ displays: [{ deviceId: 'tv' }] })
})
