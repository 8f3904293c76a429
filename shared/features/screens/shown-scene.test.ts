// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { shownScene } from './shown-scene.ts'

const day = sampleDay('staatsprint')

function shownAt(
  time: string,
  chosen: Partial<Parameters<typeof shownScene>[0]>,
  played = new PlayedDay(day),
) {
  const screen = { scene: 'coming', message: null, comingSpanId: null, ...chosen } as const
  const timeline = played.timeline('zaal-2')
  return shownScene(screen, timeline, played.moment('zaal-2', time), on(day, time))
}

test('what comes is shown until it begins, and then the programme', () => {
  const coming = { comingSpanId: 'fase1/stap-1/schetsen' }
  expect([shownAt('10:44:59', coming), shownAt('10:45', coming)]).toEqual(['coming', 'programme'])
  const played = new PlayedDay(day)
  played.steer('10:44', 'pause', ['zaal-2'])
  expect(shownAt('10:47', coming, played)).toBe('coming')
  // It waits for its start signal, whatever the time.
  expect(shownAt('13:20', { comingSpanId: 'fase3/stap-1/race-1' })).toBe('coming')
})

test('what has nothing to say gives way to the programme', () => {
  expect([
    shownAt('10:41', { comingSpanId: null }),
    shownAt('10:41', { comingSpanId: 'not-there' }),
    shownAt('10:41', { scene: 'message' }),
    shownAt('10:41', { scene: 'message', message: 'Koffie' }),
    shownAt('10:41', { scene: 'blank' }),
  ]).toEqual(['programme', 'programme', 'programme', 'message', 'blank'])
})
