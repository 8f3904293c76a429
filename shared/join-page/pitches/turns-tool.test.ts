// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { plannedPitchDay } from '../../features/pitches/pitches.test-kit.ts'
import { attendeePitches } from '../../features/pitches/views.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { attendeeView } from '../../views/attendee-view.test-kit.ts'
import { dayForPhone } from '../../views/day-part.ts'
import type { Live } from '../live/live.ts'
import { turnsTool } from './turns-tool.ts'

const ME = { teamId: 'team-3', number: 1, displayName: null, roleIds: [] }

function liveOf(played: PlayedDay, time: string): Live {
  const at = on(played.state.day, time)
  const { state } = played
  const { pitches } = state
  const input = { pitches, roomId: 'links' } as Parameters<typeof attendeePitches.of>[0]
  return {
    ...{ view: attendeeView({ me: ME, ...attendeePitches.of(input) }), now: at, code: 'K7QM' },
    day: dayForPhone(state.day, 'links'),
    timeline: played.timeline('links'),
    moment: played.momentOf('links', at),
    language: 'nl',
  }
}

const joined = () => new PlayedDay(plannedPitchDay(4))

function said(played: PlayedDay, time: string): string {
  return (turnsTool(liveOf(played, time))?.toString() ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

test('a team’s phones say how soon it is up, and mark it in the list', () => {
  const played = joined()
  expect(said(played, '15:20')).toBe('')
  expect(said(played, '15:46')).toContain('Na Team 2 zijn jullie.')
  expect(said(played, '15:46')).toContain('Team 1 (nu) Team 2 (hierna) Team 3 (jullie team) Team 4')
  played.steer('15:50', 'next', 'all')
  expect(said(played, '15:51')).toContain('Jullie zijn hierna. Sta klaar.')
  played.steer('15:55', 'next', 'all')
  expect(said(played, '15:56')).toContain('Jullie zijn aan de beurt.')
  expect(turnsTool(liveOf(played, '15:56'))?.toString()).toContain(
    '<li aria-current="step"><strong>',
  )
  played.steer('16:00', 'next', 'all')
  expect(said(played, '16:01')).not.toContain('jullie zijn')
})

test('while the order is drawn on the wall no phone tells it first', () => {
  const played = joined()
  played.desk('15:46', { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: 3 })
  expect(said(played, '15:46')).toBe(
    'Wie pitcht wanneer De volgorde wordt geloot. Kijk op het scherm.',
  )
  expect(said(played, '15:47')).toContain('Team 1 (nu)')
})
