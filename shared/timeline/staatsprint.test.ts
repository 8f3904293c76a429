// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'

const staatsprint = sampleDay('staatsprint')
const played = () => new PlayedDay(staatsprint)

test('T7 10:42 +5 in one room moves what follows there, up to the report-back', () => {
  const day = played()
  expect(day.wall('zaal-2', '10:42')).toBe('fase1/stap-1/clusteren, left 10:45 (180 s)')
  expect(day.lengthen('10:42', ['zaal-2'], 5 * MINUTE)).toBe(null)
  expect({
    clustering: day.span('zaal-2', 'fase1/stap-1/clusteren'),
    step1: day.span('zaal-2', 'fase1/stap-1'),
    step2: day.span('zaal-2', 'fase1/stap-2'),
    phase2: day.span('zaal-2', 'fase2'),
    reportBack: day.span('zaal-2', 'terugkoppeling'),
    otherRoom: day.span('zaal-1', 'fase1/stap-1'),
    otherPhase2: day.span('zaal-3', 'fase2'),
  }).toEqual({
    clustering: '10:35–10:50',
    step1: '10:30–11:10',
    step2: '11:10–11:45',
    phase2: '11:45–12:15',
    reportBack: '12:15–12:30',
    otherRoom: '10:30–11:05',
    otherPhase2: '11:40–12:15',
  })
  expect(day.wall('zaal-2', '12:15')).toMatch(/^terugkoppeling, left 12:30/)
})

test('T8 a lengthening past a meeting point is cut there, in every slot before it', () => {
  const day = played()
  expect(day.lengthen('10:42', ['zaal-2'], 55 * MINUTE)).toBe(null)
  expect([day.span('zaal-2', 'fase1'), day.span('zaal-2', 'fase2')]).toEqual([
    '10:30–12:15',
    '12:15–12:15',
  ])
  expect(day.span('zaal-2', 'fase3')).toBe('13:15–14:50')
})

test('T9 12:15 +10 for everybody: lunch begins later and ends as planned', () => {
  const day = played()
  expect(day.lengthen('12:15', 'all', 10 * MINUTE)).toBe(null)
  expect(day.span('zaal-4', 'terugkoppeling')).toBe('12:15–12:40')
  expect(day.span('hal', 'lunch')).toBe('12:40–13:15')
  expect(day.span('zaal-4', 'fase3')).toBe('13:15–14:50')
})

test('T10 11:37 next from the last step begins the next phase in that room only', () => {
  const day = played()
  expect(day.steer('11:37', 'next', ['zaal-1'])).toBe(null)
  expect(day.span('zaal-1', 'fase1')).toBe('10:30–11:37')
  expect(day.span('zaal-1', 'fase2')).toBe('11:37–12:15')
  expect(day.wall('zaal-1', '11:37')).toBe('fase2/stap-1/schrijven, left 11:42 (300 s)')
  expect(day.wall('zaal-2', '11:37')).toBe('fase1/stap-2, left 11:40 (180 s)')
})

test('T11 a phase that got ahead keeps its end: in the slack it counts down to that', () => {
  const day = played()
  day.steer('11:37', 'next', ['zaal-1'])
  expect(day.wall('zaal-1', '12:12')).toBe('fase2, left 12:15 (180 s)')
  expect(day.moment('zaal-1', '12:12').step).toBe(null)
  expect(day.lengthen('12:12', ['zaal-1'], -MINUTE)).toBe(null)
  expect(day.wall('zaal-1', '12:12')).toBe('fase2, left 12:14 (120 s)')
})

test('T12 a pause of 4 min 30 s lengthens the step by as much, and digits stand still', () => {
  const day = played()
  expect(day.steer('11:02:10', 'pause', ['zaal-3'])).toBe(null)
  const held = 'fase1/stap-1/prioriteren, left 11:05 (170 s)'
  expect(day.wall('zaal-3', '11:02:10')).toBe(held)
  expect(day.wall('zaal-3', '11:06:30')).toBe(held)
  expect(day.steer('11:06:40', 'resume', ['zaal-3'])).toBe(null)
  expect(day.wall('zaal-3', '11:06:40')).toBe('fase1/stap-1/prioriteren, left 11:09:30 (170 s)')
  expect(day.span('zaal-3', 'fase1/stap-1')).toBe('10:30–11:09:30')
  expect(day.span('zaal-3', 'fase1')).toBe('10:30–11:44:30')
})

test('T13 a meeting point lifts a room’s pause', () => {
  const day = played()
  day.steer('12:05', 'pause', ['zaal-3'])
  expect(day.moment('zaal-3', '12:14')).toMatchObject({ lookAgainAt: expect.any(Number) })
  expect(day.wall('zaal-3', '12:14')).toBe('fase2/stap-1/aanscherpen, left 12:15 (600 s)')
  expect(day.wall('zaal-3', '12:16')).toBe('terugkoppeling, left 12:30 (840 s)')
  expect(day.steer('12:16', 'resume', ['zaal-3'])).toEqual({ name: 'not-paused' })
})

test('T5 15:00 a break within a phase leaves the countdown on the phase’s end', () => {
  const day = played()
  expect(day.moment('zaal-1', '15:05').nested?.id).toBe('pauze')
  expect(day.wall('zaal-1', '15:05')).toBe('fase4/stap-1, left 15:45 (2400 s)')
  expect(day.span('zaal-1', 'fase4')).toBe('14:50–15:45')
})

test('T29 four hours after its last item began a day without an end is over', () => {
  const isOver = (time: string) => played().moment('zaal-1', time).isOver
  expect(['17:05', '21:04:59', '21:05', '23:00'].map(isOver)).toEqual([false, false, true, true])
  expect(played().moment('zaal-1', '21:00').lookAgainAt).toBe(on(staatsprint, '21:05'))
})

test('T4 17:05 drinks have no end: no countdown and no overtime', () => {
  const day = played()
  expect(day.wall('hal', '17:05')).toBe('borrel, no countdown')
  expect(day.wall('zaal-1', '23:00')).toBe('borrel, no countdown')
  expect(day.lengthen('18:00', 'all', MINUTE)).toEqual({ name: 'no-countdown' })
})

test('T6 13:15 the idea race: getting ready first, race part 1 only after the start signal', () => {
  const day = played()
  const ready = 'fase3/stap-1/klaarstaan'
  expect(day.wall('zaal-1', '13:15')).toBe(`${ready}, left 13:35 (1200 s)`)
  expect(day.wall('zaal-1', '13:34')).toBe(`${ready}, left 13:35 (60 s)`)
  expect(day.moment('zaal-1', '13:20').next?.id).toBe('fase3/stap-1/race-1')
  expect(day.steer('13:20', 'next', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '13:20')).toBe('fase3/stap-1/race-1, left 13:25 (300 s)')
  expect(day.wall('zaal-1', '13:26')).toBe('fase3/stap-1/tussenstand, left 13:35 (540 s)')
  expect(day.wall('zaal-2', '13:26')).toBe(`${ready}, left 13:35 (540 s)`)
})

test('T14 a race that begins late still gets its five minutes', () => {
  const day = played()
  day.steer('13:33', 'next', ['zaal-1'])
  expect(day.wall('zaal-1', '13:36')).toBe('fase3/stap-1/race-1, left 13:38 (120 s)')
  expect(day.span('zaal-1', 'fase3/stap-1')).toBe('13:15–13:43')
})

test('T3 a step without minutes for its activities is itself the place: no activity spans', () => {
  const spans = played()
    .timeline('zaal-1')
    .spans.map(({ id }) => id)
  expect(spans.filter((id) => id.startsWith('fase1/stap-2'))).toEqual(['fase1/stap-2'])
  expect(spans.filter((id) => id.startsWith('fase3/stap-1/'))).toHaveLength(5)
  expect(played().wall('zaal-1', '11:30')).toBe('fase1/stap-2, left 11:40 (600 s)')
})

test('T2 the hall tells of what goes on in the rooms, and has no steps of its own', () => {
  const { slot, step } = played().moment('hal', '10:42')
  expect([slot?.id, slot?.isElsewhere, step]).toEqual(['fase1', true, null])
})

test('T15 one room can’t move what is everybody’s', () => {
  const day = played()
  const refused = { name: 'meeting-point', slotId: 'terugkoppeling' }
  expect(day.steer('12:14', 'next', ['zaal-1'])).toEqual(refused)
  expect(day.lengthen('12:20', ['zaal-1'], MINUTE)).toEqual(refused)
  expect(day.steer('12:20', 'pause', ['zaal-1'])).toEqual(refused)
  expect(day.steer('12:20', 'previous', ['zaal-1'])).toEqual(refused)
})

test('T15 all rooms together go early to a meeting point, and early on from it', () => {
  const day = played()
  expect(day.steer('12:05', 'next', 'all')).toBe(null)
  expect(day.span('zaal-1', 'fase2/stap-1')).toBe('11:40–12:05')
  day.steer('12:06', 'previous', 'all')
  const rooms = staatsprint.rooms.map(({ id }) => id)
  expect(new Set(rooms.map((id) => day.span(id, 'terugkoppeling')))).toEqual(
    new Set(['12:21–12:36']),
  )
})

test('T16 rooms that stand apart can’t go to a meeting point together', () => {
  const day = played()
  day.steer('11:58', 'previous', ['zaal-1'])
  expect(day.wall('zaal-1', '12:01')).toMatch(/stemmen|bundelen|schrijven/)
  expect(day.steer('12:01', 'next', 'all')).toEqual({
    name: 'rooms-apart',
    slotId: 'terugkoppeling',
  })
})

test('T17 previous restarts the place before with its whole length', () => {
  const day = played()
  expect(day.steer('10:50', 'previous', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '10:50')).toBe('fase1/stap-1/clusteren, left 11:00 (600 s)')
  expect(day.span('zaal-1', 'fase1/stap-1')).toBe('10:30–11:20')
})

test('T17 previous out of a meeting point puts it off until the place has had its time', () => {
  const day = played()
  expect(day.steer('12:20', 'previous', 'all')).toBe(null)
  expect(day.wall('zaal-1', '12:20')).toBe('fase2/stap-1/aanscherpen, left 12:35 (900 s)')
  expect(day.span('hal', 'terugkoppeling')).toBe('12:35–12:50')
  expect(day.span('hal', 'lunch')).toBe('12:50–13:20')
  expect(day.span('zaal-1', 'fase3')).toBe('13:20–14:55')
})

test('T17 a lunch that is gone back to starts whole', () => {
  const day = played()
  expect(day.steer('13:20', 'previous', 'all')).toBe(null)
  expect(day.wall('zaal-1', '13:20')).toBe('lunch, left 14:05 (2700 s)')
  expect(day.wall('hal', '13:20')).toBe('lunch, left 14:05 (2700 s)')
})

test('T17 in slack, previous restarts what went before it', () => {
  const day = played()
  day.steer('11:37', 'next', ['zaal-1'])
  expect(day.steer('12:12', 'previous', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '12:12')).toBe('fase2/stap-1/aanscherpen, left 12:15 (180 s)')
})

test('T17 a place without a length of its own restarts with the step around it', () => {
  const day = played()
  expect(day.wall('zaal-1', '13:40')).toMatch(/^fase3\/stap-2/)
  expect(day.steer('13:40', 'previous', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '13:40')).toBe('fase3/stap-1/klaarstaan, left 14:00 (1200 s)')
})

test('T18 back to plan: the current place ends when planned, and all after it', () => {
  const day = played()
  day.lengthen('10:42', ['zaal-2'], 5 * MINUTE)
  expect(day.steer('11:12', 'backToPlan', ['zaal-2'])).toBe(null)
  expect(day.wall('zaal-2', '11:12')).toBe('fase1/stap-2, left 11:40 (1680 s)')
  expect(day.span('zaal-2', 'fase2')).toBe('11:40–12:15')
  expect(day.steer('11:13', 'backToPlan', ['zaal-2'])).toEqual({ name: 'on-plan' })
})

test('T18 back to plan crosses into a slot that has yet to begin', () => {
  const day = played()
  day.lengthen('10:42', ['zaal-2'], 20 * MINUTE)
  expect(day.wall('zaal-2', '11:50')).toMatch(/^fase1/)
  expect(day.steer('11:50', 'backToPlan', ['zaal-2'])).toBe(null)
  expect(day.wall('zaal-2', '11:50')).toBe('fase2/stap-1/bundelen, left 11:55 (300 s)')
  expect(day.span('zaal-2', 'fase2/stap-1/stemmen')).toBe('11:55–12:00')
  expect(day.span('zaal-2', 'fase2')).toBe('11:40–12:15')
})

test('T18 back to plan also undoes getting ahead', () => {
  const day = played()
  day.steer('11:20', 'next', ['zaal-1'])
  expect(day.steer('11:25', 'backToPlan', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '11:25')).toBe('fase1/stap-2, left 11:40 (900 s)')
  expect(day.span('zaal-1', 'fase2')).toBe('11:40–12:15')
})

test('T18 back to plan for all ends a meeting point that runs late', () => {
  const day = played()
  day.lengthen('13:10', 'all', 10 * MINUTE)
  expect(day.wall('zaal-1', '13:20')).toBe('lunch, left 13:25 (300 s)')
  expect(day.steer('13:20', 'backToPlan', ['zaal-1'])).toEqual({
    name: 'meeting-point',
    slotId: 'lunch',
  })
  expect(day.steer('13:20', 'backToPlan', 'all')).toBe(null)
  expect(day.wall('zaal-1', '13:20')).toBe('fase3/stap-1/klaarstaan, left 13:35 (900 s)')
  expect(day.span('zaal-1', 'fase3')).toBe('13:15–14:50')
})

test('S4 of two nexts that saw the same place, the second is refused', () => {
  const day = played()
  const saw = { 'zaal-1': 'fase1/stap-1/clusteren' }
  expect(day.desk('10:40', { type: 'next', rooms: ['zaal-1'], saw })).toBe(null)
  expect(day.desk('10:40', { type: 'next', rooms: ['zaal-1'], saw })).toEqual({
    name: 'stale',
    roomId: 'zaal-1',
  })
})

test('T5 who is back from a break goes on with the phase around it, room by room', () => {
  const day = played()
  expect(day.steer('15:16', 'endBreak', ['zaal-1'])).toBe(null)
  expect(day.moment('zaal-1', '15:17').nested).toBe(null)
  expect(day.wall('zaal-1', '15:17')).toBe('fase4/stap-1, left 15:45 (1680 s)')
  expect(day.moment('zaal-2', '15:17').nested?.id).toBe('pauze')
  expect(day.steer('15:18', 'endBreak', ['zaal-1'])).toEqual({ name: 'no-break-now' })
})

test('T2 a hall goes along when all rooms go to another slot, and is held with them', () => {
  const day = played()
  const saw = day.saw(on(staatsprint, '11:37'))
  day.desk('11:37', { type: 'begin', rooms: 'all', saw, spanId: 'fase2', at: null })
  expect(day.moment('hal', '11:38').slot?.id).toBe('fase2')
  day.steer('11:40', 'pause', 'all')
  expect(day.moment('hal', '11:42').heldAt).toBe(on(staatsprint, '11:40'))
})

test('T5 a break comes as much later as the phase that it lies in', () => {
  const day = played()
  expect(day.lengthen('12:20', 'all', 30 * MINUTE)).toBe(null)
  expect(day.span('zaal-1', 'fase4')).toBe('15:05–15:45')
  expect(day.span('zaal-1', 'pauze')).toMatch(/^15:15–/)
})

test('T25 what runs over goes on until next, also past the end of its step', () => {
  const day = played()
  expect(day.steer('10:50', 'runOver', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '11:07')).toBe('fase1/stap-1/schetsen, over 11:00 (420 s)')
  expect(day.steer('11:08', 'next', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '11:08')).toBe('fase1/stap-1/prioriteren, left 11:13 (300 s)')
  expect(day.span('zaal-1', 'fase1/stap-2')).toBe('11:13–11:48')
})
