// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { joinRefusalSentence } from './join-refusals.ts'

const day = EventDay.parse(staatsprint)

test('names the role that somebody else took', () => {
  const refusal = { name: 'role-is-taken', roleId: 'presentor' } as const
  expect(joinRefusalSentence(refusal, day, 'nl').toString()).toBe(
    'Een teamgenoot had deze rol net eerder: Presentator.',
  )
})

test('what a phone should never hear still says what to do', () => {
  expect(joinRefusalSentence({ name: 'not-stored' }, day, 'en').toString()).toContain('Try again')
})
