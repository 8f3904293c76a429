// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { smallDay } from '../../day/small-day.test-kit.ts'

export const PARTS = [
  { id: 'pitch', title: { nl: 'Pitch', en: 'Pitch' }, minutes: 3 },
  { id: 'vragen', title: { nl: 'Vragen', en: 'Questions' }, minutes: 2 },
]

/** An afternoon with an hour of pitches in the hall, a jury that deliberates, and prizes. */
export function pitchDay(teams = 12, pitches: Partial<Slot> = {}): EventDay {
  return smallDay({
    rooms: ['hall Plein', 'Links', 'Rechts'],
    teams: Array.from({ length: teams }, (_, index) => ({
      ...{ id: `team-${index + 1}`, name: { nl: `Team ${index + 1}` } },
      room: index % 2 === 0 ? 'links' : 'rechts',
    })),
    items: [
      ['Werk', '14:00', '15:30', { scope: 'rooms' }],
      ['Pauze', '15:30', '15:45', { kind: 'break', scope: 'free' }],
      ['Pitches', '15:45', '16:45', { kind: 'pitches', ...pitches }],
      ['Beraad', '16:45', '17:00', { kind: 'deliberation', scope: 'jury' }],
      ['Prijzen', '17:00', '17:30', { kind: 'awards' }],
    ],
  })
}

/** The same, with lengths and in the teams' own order. */
export function plannedPitchDay(teams = 12, pitches: Partial<Slot> = {}): EventDay {
  return pitchDay(teams, { turns: { order: 'teams', parts: PARTS }, ...pitches })
}
