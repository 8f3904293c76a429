// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import type { EventDay, Phase, Slot } from '../../day/day.ts'
import { clockText, on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { MINUTE, SECOND } from '../../instant.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { anyAction, commandOf } from '../../state/random-days/any-actions.test-kit.ts'
import { currentSpan, momentAt } from '../moment.ts'
import { shownMomentAt } from '../shown-moment.ts'
import type { Timeline } from '../timeline.ts'
import { type Cue, cueAt, cuesBetween, cuesOf, LEAST_APART, LEAST_FROM_TURN } from './cues.ts'

const staatsprint = sampleDay('staatsprint')

/** The cues of a time of the sample day, as `10:34 last-fifth fase1/… 60 s`. */
function told(played: PlayedDay, from: string, to: string, roomId = 'zaal-1'): string[] {
  const { day } = played.state
  const cues = cuesOf(played.timeline(roomId))
  return cuesBetween(cues, on(day, from), on(day, to)).map(({ at, kind, spanId, leftMs }) => {
    const left = leftMs === null ? '' : `, ${leftMs / SECOND} s`
    return `${clockText(day, at)} ${kind} ${spanId}${left}`
  })
}

/** What the wall shows at a time, and until when. */
function shown(played: PlayedDay, time: string, roomId = 'zaal-1'): string | null {
  const { day } = played.state
  const cue = cueAt(cuesOf(played.timeline(roomId)), on(day, time))
  return cue && `${cue.kind} until ${clockText(day, cue.until)}`
}

function changed(phase: Partial<Phase>, slot: Partial<Slot> = {}): EventDay {
  return {
    ...staatsprint,
    phases: staatsprint.phases.map((one) => ({ ...one, ...phase })),
    slots: staatsprint.slots.map((one) => (one.id === 'pauze' ? { ...one, ...slot } : one)),
  }
}

test('C4 C5 an activity begins, has a fifth left and a twentieth, and the next begins', () => {
  expect(told(new PlayedDay(staatsprint), '10:34:59', '10:45')).toEqual([
    '10:35 start fase1/stap-1/clusteren',
    '10:43 last-fifth fase1/stap-1/clusteren, 120 s',
    '10:44:30 last-twentieth fase1/stap-1/clusteren, 30 s',
    '10:45 start fase1/stap-1/schetsen',
  ])
})

test('C1 while a room is held nothing is told, and afterwards it is told later', () => {
  const day = new PlayedDay(staatsprint)
  day.steer('10:43:10', 'pause', ['zaal-1'])
  expect(shown(day, '10:43:05')).toBe('last-fifth until 10:43:10')
  expect(shown(day, '10:44:40')).toBe(null)
  expect(told(day, '10:43', '12:00')).toEqual([])
  day.steer('10:50', 'resume', ['zaal-1'])
  expect(told(day, '10:50', '10:51:50')).toEqual([
    '10:51:20 last-twentieth fase1/stap-1/clusteren, 30 s',
    '10:51:50 start fase1/stap-1/schetsen',
  ])
})

test('C1 a meeting point that lifts a pause begins with a cue', () => {
  const day = new PlayedDay(staatsprint)
  day.steer('12:10', 'pause', ['zaal-1'])
  expect(told(day, '12:10', '12:20')).toEqual(['12:15 start terugkoppeling'])
})

test('C2 people who come from a break or go to the hall are told a minute before', () => {
  expect(told(new PlayedDay(staatsprint), '12:13', '12:16')).toEqual([
    '12:14 get-ready terugkoppeling, 60 s',
    '12:15 start terugkoppeling',
  ])
  expect(told(new PlayedDay(staatsprint), '13:12', '13:14')).toEqual([
    '13:12:45 last-twentieth lunch, 135 s',
    '13:14 get-ready fase3/stap-1/klaarstaan, 60 s',
  ])
  expect(told(new PlayedDay(staatsprint), '09:00', '09:31')).toEqual(['09:30 start opening'])
})

test('C3 get ready stands while a start signal is awaited, without marks', () => {
  const day = new PlayedDay(staatsprint)
  expect(shown(day, '13:16')).toBe('get-ready until 13:35')
  expect(told(day, '13:15', '13:35')).toEqual(['13:35 start fase3/stap-2'])
  day.steer('13:20:10', 'next', ['zaal-1'])
  expect(told(day, '13:20', '13:26')).toEqual([
    '13:20:10 start fase3/stap-1/race-1',
    '13:24:10 last-fifth fase3/stap-1/race-1, 60 s',
    '13:24:55 last-twentieth fase3/stap-1/race-1, 15 s',
    '13:25:10 get-ready fase3/stap-1/race-2',
  ])
})

test('C4 a break within a phase begins with a cue and has its own marks, and the phase has its own after it', () => {
  const day = new PlayedDay(changed({}, { end: '15:15' }))
  expect(told(day, '14:55', '15:45')).toEqual([
    '15:00 start pauze',
    '15:12 last-fifth pauze, 180 s',
    '15:14:15 last-twentieth pauze, 45 s',
    '15:15 end pauze',
    '15:34 last-fifth fase4/stap-1, 660 s',
    '15:42:15 last-twentieth fase4/stap-1, 165 s',
    '15:44 get-ready pitches, 60 s',
    '15:45 start pitches',
  ])
})

test('C5 marks that a place wants come on its own end, and a pause makes nothing longer', () => {
  const day = new PlayedDay(staatsprint)
  const wanted = (id: string) => (id.endsWith('/schetsen') ? [5 * MINUTE, 20 * MINUTE] : [])
  const marks = (played: PlayedDay) =>
    cuesOf(played.timeline('zaal-1'), wanted)
      .filter(({ kind, spanId }) => kind === 'mark' || spanId.endsWith('/schetsen'))
      .map(({ at, kind }) => `${clockText(staatsprint, at)} ${kind}`)
  expect(marks(day)).toEqual([
    '10:45 start',
    '10:55 mark',
    '10:57 last-fifth',
    '10:59:15 last-twentieth',
  ])
  day.steer('10:46', 'pause', ['zaal-1'])
  day.steer('10:56', 'resume', ['zaal-1'])
  expect(marks(day)).toEqual([
    '10:45 start',
    '11:05 mark',
    '11:07 last-fifth',
    '11:09:15 last-twentieth',
  ])
})

test('C6 at the facilitator’s pace the time is up, and overtime stands until somebody moves on', () => {
  const day = new PlayedDay(changed({ pace: 'facilitator' }))
  day.steer('10:30', 'next', 'all')
  expect(told(day, '10:34:50', '10:36')).toEqual(['10:35 over fase1/stap-1/schrijven'])
  expect(shown(day, '10:50')).toBe('over until 12:14')
})

test('C6 where nothing begins the time is up, and what counts then has marks of its own', () => {
  const day = new PlayedDay(staatsprint)
  day.steer('11:02', 'next', ['zaal-1'])
  expect(told(day, '11:01:50', '11:40')).toEqual([
    '11:02 start fase1/stap-2',
    '11:30 last-fifth fase1/stap-2, 420 s',
    '11:35:15 last-twentieth fase1/stap-2, 105 s',
    '11:37 end fase1/stap-2',
    '11:40 start fase2/stap-1/schrijven',
  ])
})

test('C8 an item without an end begins, and that is all', () => {
  expect(told(new PlayedDay(staatsprint), '17:05', '23:00')).toEqual([])
  expect(shown(new PlayedDay(staatsprint), '17:05:05')).toBe('start until 17:05:10')
  expect(shown(new PlayedDay(staatsprint), '17:06')).toBe(null)
})

test('C8 what goes on in other rooms is nothing to tell a hall', () => {
  expect(told(new PlayedDay(staatsprint), '10:16', '12:13', 'hal')).toEqual([])
})

test('C9 long marks are a glance, the last two minutes stay', () => {
  const day = new PlayedDay(staatsprint)
  expect(shown(day, '15:42:30')).toBe('last-twentieth until 15:42:45')
  expect(shown(day, '11:39:30')).toBe('last-twentieth until 11:40')
})

const TURNS = ['start', 'end', 'over']

test('C1 C5 C7 whatever the day and whatever the desk does, cues are few, true and in order', () => {
  fc.assert(
    fc.property(anyDay, fc.array(anyAction, { maxLength: 8 }), (day, actions) => {
      const played = new PlayedDay(day)
      let now = on(day, '08:50')
      for (const action of actions) {
        now += action.afterMs
        played.take(now, { kind: 'desk', deskId: 'desk' }, commandOf(played, action, now))
        for (const { id } of day.rooms) expectSound(played.timeline(id))
      }
    }),
    { numRuns: 150 },
  )
})

function expectSound(timeline: Timeline): void {
  const cues = cuesOf(timeline)
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1]
    if (before) expect(cue.at - before.at).toBeGreaterThanOrEqual(leastApart(before, cue))
    const moment = shownMomentAt(timeline, cue.at)
    expect(moment.heldAt).toBe(null)
    if (cue.until !== null) expect(cue.until).toBeGreaterThan(cue.at)
    const { countdown } = moment
    if (cue.kind === 'last-fifth' || cue.kind === 'last-twentieth') {
      expect(countdown).toMatchObject({ kind: 'left', spanId: cue.spanId })
      expect(countdown.kind === 'left' && countdown.at - cue.at).toBeCloseTo(cue.leftMs ?? -1)
    }
    if (cue.kind === 'over') expect(countdown).toMatchObject({ kind: 'over', spanId: cue.spanId })
    if (cue.kind === 'start') {
      expect([currentSpan(moment)?.id, moment.nested?.id]).toContain(cue.spanId)
    }
  }
  const held = timeline.pausedSince
  if (held !== null && momentAt(timeline, held + 1).heldAt !== null) {
    expect(cueAt(cues, held)).toBe(null)
  }
}

function leastApart(before: Cue, cue: Cue): number {
  const isTurn = ({ kind, leftMs }: Cue) =>
    TURNS.includes(kind) || (kind === 'get-ready' && leftMs === null)
  if (isTurn(before) && isTurn(cue)) return 1
  return isTurn(before) || isTurn(cue) ? LEAST_FROM_TURN : LEAST_APART
}

test('cues of two stretches of time are those of both together, each once', () => {
  const cues = cuesOf(new PlayedDay(staatsprint).timeline('zaal-1'))
  const [from, mid, to] = [on(staatsprint, '10:30'), on(staatsprint, '10:43'), 9e15] as const
  const both = [...cuesBetween(cues, from, mid), ...cuesBetween(cues, mid, to)]
  expect(both).toEqual(cuesBetween(cues, from, to))
})
