// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../../day/day.ts'
import { instantOf } from '../../../day/time-of-day.ts'
import { MINUTE } from '../../../instant.ts'
import { momentAt } from '../../../timeline/moment.ts'
import { PLANNED_RUN, type Run } from '../../../timeline/run.ts'
import { timelineOf } from '../../../timeline/timeline.ts'
import { latenessOf } from './lateness.ts'

const day = EventDay.parse(staatsprint)
const at = (time: string) => instantOf(day.date, time, day.timeZone)

function lateness(time: string, run: Partial<Run> = {}, of = day) {
  const timeline = timelineOf(of, 'zaal-2', { ...PLANNED_RUN, ...run })
  return latenessOf(timeline, momentAt(timeline, at(time)), at(time))
}

function currentId(time: string): string {
  const moment = momentAt(timelineOf(day, 'zaal-2', PLANNED_RUN), at(time))
  return (moment.activity ?? moment.step ?? moment.slot)?.id ?? ''
}

const marked = (id: string, lengthenedMs: number) => ({ ahead: { [id]: { lengthenedMs } } })

test('a room that keeps to the plan is on plan', () => {
  expect(lateness('10:41')).toEqual({ kind: 'on-plan' })
})

test('what was lengthened is behind, what was shortened is ahead', () => {
  const id = currentId('10:41')
  expect(lateness('10:41', marked(id, 3 * MINUTE))).toEqual({ kind: 'behind', minutes: 3 })
  expect(lateness('10:41', marked(id, -1 * MINUTE))).toEqual({ kind: 'ahead', minutes: 1 })
})

test('a pause makes a room later as it goes on', () => {
  expect(lateness('10:41', { pausedSince: at('10:37') })).toEqual({ kind: 'behind', minutes: 4 })
})

test('time that runs over counts as it grows, where a facilitator sets the pace', () => {
  const paced = { ...day, pace: 'facilitator' as const }
  expect(lateness('10:35', {}, paced)).toEqual({ kind: 'behind', minutes: 20 })
})

test('before the day nothing can be compared', () => {
  expect(lateness('08:00')).toEqual({ kind: 'unknown' })
})
