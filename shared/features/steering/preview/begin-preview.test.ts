// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'
import { outcomeOf } from '../../../timeline/outcome.ts'
import { ALL_ROOMS } from '../../selection/selection.ts'
import { previewBegin } from './begin-preview.ts'
import { consequenceLine } from './consequence-words.ts'
import { consequencesOf } from './consequences.ts'
import type { Situation } from './offer.ts'

function situationOf(played: PlayedDay, time: string): Situation {
  const { day, runs } = played.state
  const at = on(day, time)
  const statuses = day.rooms.map((room) => ({
    room,
    timeline: played.timeline(room.id),
    moment: played.momentOf(room.id, at),
  }))
  return { day, runs, selection: ALL_ROOMS, statuses, at }
}

/** What the desk says beforehand of bringing all rooms to a place. */
function saidOf(time: string, spanId: string, atTime: string | null = null): string[] {
  const situation = situationOf(new PlayedDay(sampleDay('staatsprint')), time)
  const { day } = situation
  const tried = previewBegin(situation, spanId, atTime === null ? null : on(day, atTime))
  if ('refusal' in tried) return [tried.refusal.name]
  return tried.groups.map(({ consequences }) =>
    consequences.map((one) => consequenceLine(one, day, 'nl')).join(' · '),
  )
}

test('what is passed over lapses, and that is said beforehand', () => {
  expect(saidOf('11:50', 'fase4')).toEqual([
    'overgeslagen: Stemmen, Aanscherpen · Fase 4 nu, tot 15:45 · Bouw je flip-over pitch nu, tot 12:45 · ' +
      'gaat niet door: Terugkoppeling eerste fases, Lunch!, Fase 3 · om 15:45 weer op schema',
  ])
})

test('the steps and activities that are skipped are named, and rooms that stand still', () => {
  expect(saidOf('10:44', 'fase1/stap-2')[0]).toMatch(/^overgeslagen: Schetsen, Prioriteren · /)
  expect(saidOf('10:42', 'fase1/stap-2', '10:59')[0]).toMatch(/^overgeslagen: Prioriteren · /)
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('10:42', 'pause', ['zaal-1', 'zaal-2'])
  const tried = previewBegin(situationOf(played, '10:44'), 'fase1/stap-2', null)
  expect(tried).toMatchObject({ resumedIds: ['zaal-1', 'zaal-2'] })
})

test('rooms that would wait for what begins at a time are said to wait', () => {
  expect(saidOf('13:00', 'fase3', '13:20')).toEqual([
    'wacht van 13:15 tot 13:20: dan is er niets · Fase 3 13:20–14:55 · Fase 4 14:55–15:50 · Pauze vanaf 15:05 · ' +
      'Fase 4 verliest 5 min: Flip-over pitches + vragen juryleden begint voor alle zalen toch om 15:45 ' +
      '· om 15:45 weer op schema',
  ])
  expect(saidOf('10:42', 'fase1/stap-2', '11:30')[0]).toContain('wacht van 11:05 tot 11:30')
  expect(saidOf('13:17', 'fase4', '13:20')[0]).not.toContain('wacht')
})

test('what has begun already is no outlook: it cuts nothing, and no break is left in it', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const at = on(played.state.day, '11:50')
  const begin = { type: 'begin', rooms: 'all', spanId: 'fase4', at: null } as const
  expect(played.desk('11:50', { ...begin, saw: played.saw(at) })).toBeNull()
  const timeline = played.timeline('zaal-2')
  // The desk looks by the minute, which began before the command came.
  for (const looked of [at, at - 3_000]) {
    const outlook = consequencesOf(
      outcomeOf(timeline, timeline, looked),
      played.momentOf('zaal-2', at),
      looked,
    )
    expect(outlook.map(({ kind }) => kind)).toEqual(['back'])
  }
})
