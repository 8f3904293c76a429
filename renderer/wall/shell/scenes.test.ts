// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { EARLY_SCENES, firstShown } from './early-scenes.ts'
import { SCENES, sceneOn } from './scenes.ts'
import { wallIn } from './wall.test-kit.ts'

const day = sampleDay('staatsprint')
const at = on(day, '10:41')

test('what the desk chose is what is shown', () => {
  const played = new PlayedDay(day)
  const shown = (['blank', 'message', 'join', 'coming', 'programme'] as const).map((scene) => {
    played.desk('10:40', { type: 'message', rooms: ['zaal-2'], text: 'Koffie' })
    played.desk('10:40', { type: 'show', rooms: ['zaal-2'], scene })
    return sceneOn(wallIn(played, 'zaal-2', at)).id
  })
  expect(shown).toEqual(['blank', 'message', 'join', 'coming', 'programme'])
})

test('a scene that lasts for a while stands over what was chosen, and goes by itself', () => {
  const played = new PlayedDay(day)
  expect(played.desk('10:40', { type: 'show', rooms: ['zaal-2'], scene: 'join' })).toBe(null)
  const idAt = (afterMs: number) =>
    sceneOn(wallIn(played, 'zaal-2', at + afterMs, 'nl', { patternAt: at })).id
  expect([0, MINUTE - SECOND, MINUTE].map(idAt)).toEqual(['test-pattern', 'test-pattern', 'join'])
})

test('what a start signal began is a race, its bars follow, and a day that is over is thanked for', () => {
  const played = new PlayedDay(day)
  const idAt = (time: string) => sceneOn(wallIn(played, 'zaal-2', on(day, time))).id
  expect(idAt('13:17')).toBe('programme')
  expect(played.steer('13:18', 'next', ['zaal-2'])).toBe(null)
  expect([idAt('13:19'), idAt('13:24'), idAt('23:00')]).toEqual(['race', 'standing', 'close'])
})

test('what a wall has at first is asked in the same order, and the programme stands for the rest', () => {
  expect(SCENES.filter((scene) => EARLY_SCENES.includes(scene))).toEqual(EARLY_SCENES)
  const wall = wallIn(new PlayedDay(day), 'zaal-2', on(day, '23:00'))
  expect([sceneOn(wall).id, firstShown(EARLY_SCENES, wall).id]).toEqual(['close', 'programme'])
})
