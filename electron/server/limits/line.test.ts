// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { Line, ROOM_PACE } from './line.ts'

/** A line, and who has had a turn by now. */
function standing() {
  const timers = fakeTimers()
  const line = new Line(timers, ROOM_PACE)
  const went: string[] = []
  const stand = (sender: string, name = sender) => {
    const turn = line.wait(sender)
    turn?.then(() => went.push(name))
    return turn !== null
  }
  const pass = async (ms: number) => {
    timers.pass(ms)
    await Promise.resolve()
    return went.splice(0)
  }
  return { stand, pass }
}

test('of one address ten a second go ahead, in their order, and of another as many beside', async () => {
  const { stand, pass } = standing()
  for (let index = 0; index < 30; index += 1) stand('guesser', `guess ${index}`)
  stand('hall')
  expect(await pass(0)).toEqual(['guess 0', 'hall'])
  expect(await pass(1_000)).toEqual(Array.from({ length: 10 }, (_, index) => `guess ${index + 1}`))
})

test('somebody behind a script that waits for each of its answers waits a moment', async () => {
  const { stand, pass } = standing()
  stand('router', 'script')
  await pass(0)
  stand('router', 'script')
  stand('router', 'phone')
  expect(await pass(200)).toEqual(['script', 'phone'])
})

test('a line that is too long takes nobody more, and it begins anew once it is empty', async () => {
  const { stand, pass } = standing()
  const taken = Array.from({ length: 150 }, () => stand('guesser'))
  expect(taken.filter((one) => one)).toHaveLength(101)
  await pass(20_000)
  stand('guesser', 'later')
  expect(await pass(0)).toEqual(['later'])
})
