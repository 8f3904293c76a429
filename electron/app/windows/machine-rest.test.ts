// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { watchRest } from './machine-rest.ts'

test.each<[string[], boolean, number]>([
  [[], false, 0],
  [['suspend'], true, 0],
  [['suspend', 'resume'], false, 1],
  [['lock-screen'], true, 0],
  [['lock-screen', 'unlock-screen'], false, 1],
  // A laptop that locks as it sleeps.
  [['lock-screen', 'suspend', 'resume'], true, 0],
  [['suspend', 'lock-screen', 'resume', 'unlock-screen'], false, 1],
  [['resume'], false, 0],
])('after %j it rests: %s, and was woken %i times', (told, isResting, woken) => {
  const power = new EventEmitter()
  let awake = 0
  const rest = watchRest(power, () => {
    awake += 1
  })
  for (const what of told) power.emit(what)
  expect([rest.isResting(), awake]).toEqual([isResting, woken])
})
