// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, withBesides } from '../../day/any-day.test-kit.ts'
import { on } from '../../day/sample-day.test-kit.ts'
import { withSideItems } from '../../day/side-items.ts'
import { steerable } from '../../timeline/timeline.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import { anyAction, commandOf } from './any-actions.test-kit.ts'
import { LAYOUT_RULES } from './any-layout-rules.test-kit.ts'
import { playThrough } from './any-play.test-kit.ts'

test('T30 whatever is done, a day goes as it would without what stands beside all of it', () => {
  const actions = fc.array(anyAction, { minLength: 60, maxLength: 60 })
  fc.assert(
    fc.property(anyDay, actions, (day, each) => {
      const plain = new PlayedDay(withSideItems(day))
      const played = new PlayedDay(withSideItems(withBesides(day)))
      let at = on(day, '08:50')
      for (const action of each) {
        at += action.afterMs
        const command = commandOf(plain, action, at)
        const [one, other] = [plain, played].map((of) => of.take(at, DESK, command))
        expect(other).toEqual(one)
      }
      for (const { id } of day.rooms) {
        expect(steerable(played.timeline(id)).spans).toEqual(plain.timeline(id).spans)
      }
    }),
    { numRuns: 25, seed: 20261130, endOnFailure: true },
  )
})

const DESK = { kind: 'desk', deskId: 'desk' } as const

test('T22 what ran over past its written end, and is left by hand, was on until then', () => {
  const actions = fc.array(anyAction, { minLength: 200, maxLength: 200 })
  const [found] = fc.sample(fc.tuple(anyDay, actions), { numRuns: 4, seed: 20240314 }).slice(3)
  if (!found) throw new Error('nothing was drawn')
  const [day, each] = found
  const past = LAYOUT_RULES.filter(([name]) => name.startsWith('T22') || name.startsWith('T28'))
  // Its last command is the wait that took back what had passed.
  expect(playThrough(withSideItems(withBesides(day)), each.slice(0, 111), past).accepted).toBe(34)
})
