// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SECOND } from '../../../shared/instant.ts'
import { command, DESK, desk, newHub, wall } from '../linked-hub.test-kit.ts'

type Wall = ReturnType<typeof wall>

/** A hub, and machines that were copied from one, each asking for the time each five seconds. */
function copied(count: number) {
  const { hub, time } = newHub()
  const facilitator = desk(hub)
  const walls = Array.from({ length: count }, () => wall(hub, 'tv'))
  const turns = (times: number, of: readonly Wall[] = walls) => {
    for (let turn = 0; turn < times; turn += 1) {
      for (const { say } of [facilitator, ...of]) say({ type: 'clock', sentAt: 0 })
      time.run(5 * SECOND)
    }
  }
  const seen = () => {
    const { view } = hub.viewOf({ kind: 'desk' })
    return view?.kind === 'desk' ? view : null
  }
  const hung = () => seen()?.displays[0]?.device
  const hang = () => {
    const pair = { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' } as const
    facilitator.say(command('p', pair))
  }
  return { hub, walls, turns, seen, hung, hang }
}
/** Which of them were told to be a device of its own. */
const told = (walls: readonly Wall[]) =>
  walls.map(({ told: all }) => all.filter(({ text }) => text.includes('"ask":"part"')).length)

test('a desk hears that a screen is several machines, and parts them: the first stays as it was', () => {
  const { hub, walls, turns, hung, hang } = copied(3)
  hang()
  turns(1)
  expect(hung()).not.toHaveProperty('copies')
  turns(4)
  expect(hung()).toMatchObject({ copies: 3 })
  expect(told(walls)).toEqual([0, 0, 0])

  hub.submit(DESK, 'a', { type: 'askDisplays', deviceIds: ['tv'], ask: 'part' })
  expect(told(walls)).toEqual([0, 1, 1])
  const [first, ...others] = walls
  for (const { link } of others) link.close()
  wall(hub, 'own-2')
  turns(1, first && [first])
  expect(hung()).toMatchObject({ order: { ask: 'part' } })
  expect(hung()).not.toHaveProperty('copies')
})

test('machines that hang nowhere yet part by themselves', () => {
  const { walls, turns, seen } = copied(2)
  turns(6)
  expect(seen()?.waiting).toHaveLength(1)
  expect(told(walls)).toEqual([0, 1])
})

test('a wall that is loaded anew, also while its network fails, is one machine', () => {
  const { hub, walls, turns, hung, hang } = copied(1)
  hang()
  turns(2)
  // Its old link is never closed: nothing comes over it any more.
  turns(6, [wall(hub, 'tv')])
  expect(walls[0]?.isClosed()).toBe(true)
  expect(hung()).not.toHaveProperty('copies')
})
