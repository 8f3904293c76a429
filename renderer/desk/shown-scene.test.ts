// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { PlayedDay } from '../../shared/state/played-day.test-kit.ts'
import { shownScene } from './shown-scene.ts'

const screen = { scene: 'coming', comingSpanId: 'fase1/stap-1/schetsen' } as const

test('what comes is shown until it begins, and then the programme, as on the wall', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const shownAt = (time: string) => {
    const timeline = played.timeline('zaal-2')
    const moment = played.moment('zaal-2', time)
    return shownScene(screen, { timeline, moment }, on(played.planned, time))
  }
  expect([shownAt('10:44:59'), shownAt('10:45')]).toEqual(['coming', 'programme'])
  played.steer('10:44', 'pause', ['zaal-2'])
  expect(shownAt('10:47')).toBe('coming')
})
