// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import { clockText, on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { apply } from '../../state/apply.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import {
  type AnyAction,
  anyAction,
  commandOf,
} from '../../state/random-days/any-actions.test-kit.ts'
import { firstState } from '../../state/state.ts'
import { momentAt } from '../../timeline/moment.ts'
import { runOf } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { happenedBy, workedDay } from '../worked-day.test-kit.ts'
import { happening } from './happened.ts'
import { inOneGo } from './in-one-go.test-kit.ts'
import { goingOn, type Stretch } from './stretches.ts'

function stretchesOf(played: PlayedDay, roomId: string, time: string): readonly Stretch[] {
  const happened = happenedBy(played, time)
  return happened.rooms.find((room) => room.roomId === roomId)?.stretches ?? []
}

function lines(played: PlayedDay, stretches: readonly Stretch[]): string[] {
  return stretches.map(({ from, to, spanIds, isHeld, isOver }) => {
    const range = `${clockText(played.planned, from)}–${clockText(played.planned, to)}`
    return `${range} ${spanIds.at(-1) ?? 'nothing'}${isHeld ? ', held' : ''}${isOver ? ', over' : ''}`
  })
}

test('R1: a pause stands between what it held', () => {
  const played = workedDay()
  expect(lines(played, stretchesOf(played, 'zaal-3', '11:20')).slice(-4)).toEqual([
    '11:00–11:02:10 fase1/stap-1/prioriteren',
    '11:02:10–11:06:40 fase1/stap-1/prioriteren, held',
    '11:06:40–11:09:30 fase1/stap-1/prioriteren',
    '11:09:30–11:20 fase1/stap-2',
  ])
})

test('R1: a command that leaves the room where it was cuts no stretch in two', () => {
  const played = workedDay()
  expect(lines(played, stretchesOf(played, 'zaal-2', '10:55')).slice(-2)).toEqual([
    '10:35–10:50 fase1/stap-1/clusteren',
    '10:50–10:55 fase1/stap-1/schetsen',
  ])
})

test('R1: what runs over is over from its end on', () => {
  const played = new PlayedDay({ ...sampleDay('staatsprint'), pace: 'facilitator' })
  played.steer('09:46', 'next', ['zaal-1'])
  expect(lines(played, stretchesOf(played, 'zaal-1', '10:30')).slice(-2)).toEqual([
    '09:46–10:01 kennismaking',
    '10:01–10:30 kennismaking, over',
  ])
})

const anyActions = fc.array(anyAction, { minLength: 25, maxLength: 25 })

test('R1: stretches cover the time without gaps, and say what the state says at each time', () => {
  const check = fc.property(anyDay, anyActions, (day, actions) => {
    const played = play(new PlayedDay(day), actions)
    const until = played.state.at + 2 * 3_600_000
    const { rooms } = inOneGo(happening(firstState(day), played.facts, until))
    for (const { roomId, stretches } of rooms) {
      expect(stretches.at(0)?.from).toBe(on(day, '00:00'))
      expect(stretches.at(-1)?.to).toBe(until)
      for (const [index, { from, to }] of stretches.entries()) {
        expect(from).toBeLessThan(to)
        if (index > 0) expect(from).toBe(stretches[index - 1]?.to)
      }
      for (const stretch of stretches) {
        const { from, to } = stretch
        for (const at of [from, (from + to) / 2, to - 1]) {
          expect(shownAt(played, roomId, at)).toEqual({ ...stretch, from: at, to: at })
        }
      }
    }
  })
  fc.assert(check, { numRuns: Number(process.env.DAYS ?? 25), seed: 20_240_313 })
}, 120_000)

function play(played: PlayedDay, actions: readonly AnyAction[]): PlayedDay {
  let at = on(played.planned, '08:50')
  for (const action of actions) {
    at += action.afterMs
    played.take(at, { kind: 'desk', deskId: 'desk' }, commandOf(played, action, at))
  }
  return played
}

/** What a wall shows at `at`: the journal up to then, folded anew, and nothing of ours. */
function shownAt(played: PlayedDay, roomId: string, at: number): Stretch {
  let state = firstState(played.planned)
  for (const entry of played.journal.filter((one) => one.at <= at)) {
    const applied = apply(state, entry)
    if ('value' in applied) state = applied.value
  }
  const { day, runs } = state
  const moment = momentAt(timelineOf(day, roomId, runOf(runs, roomId)), at)
  return {
    from: at,
    to: at,
    spanIds: goingOn(moment),
    isHeld: moment.heldAt !== null,
    isOver: moment.countdown.kind === 'over',
  }
}
