// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { firstState } from '../../../shared/state/state.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { VERSION } from '../../../shared/version.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { plainProgrammeOf, plainRoomOf } from '../../../shared/views/plain-programme.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { plainTextAt } from './plain-text.ts'

const day = sampleDay('staatsprint')
const at = (time: string) => instantOf(day.date, time, day.timeZone)
const MACHINE = { at: Date.UTC(2030, 0, 1, 7, 5), offsetMinutes: 120 }

function viewOf(roomId: string): DisplayView {
  const state = firstState(day)
  const device = { roomId, name: '', trimMs: 0, patternAt: null, pairedAt: 0 }
  const view = viewFor({ ...state, displays: { tv: device } }, NOBODY, {
    kind: 'display',
    deviceId: 'tv',
  })
  if (view?.kind !== 'display') throw new Error('no view')
  return view
}

const played = (roomId: string) => ({
  ...{ day, view: viewOf(roomId), isRehearsal: false, language: 'nl' as const },
})

test('all day long the plainest wall counts what the wall counts, from one list', () => {
  for (const { id } of day.rooms) {
    const begins = at('08:00')
    const programme = plainProgrammeOf(played(id), begins)
    const timeline = timelineOf(day, id, PLANNED_RUN)
    for (let now = begins; now < at('23:00'); now += MINUTE + 7 * SECOND) {
      const { counted } = roomNow(day, timeline, shownMomentAt(timeline, now))
      const stretch = programme.stretches.filter(({ from }) => from <= now).pop()
      expect(stretch?.digits?.at ?? null, `${id} at ${now}`).toBe(counted?.at ?? null)
    }
  }
})

test('it says the item, the time left, the clock, the room, and that something is wrong', () => {
  const programme = plainProgrammeOf(played('zaal-2'), at('10:00'))
  expect(plainTextAt(programme, at('10:41') + 12 * SECOND, MACHINE)).toEqual({
    room: 'Zaal 2',
    clock: '10:41',
    title: 'Clusteren',
    label: 'Nog ongeveer',
    digits: '4 min',
    message: '',
    word: `Even storing op dit scherm. De tijd klopt. · ${VERSION}`,
  })
})

test('a wall that can’t lay its day out keeps the clock and the room', () => {
  const text = plainTextAt(plainRoomOf(played('zaal-2')), at('10:41'), MACHINE)
  expect(text).toMatchObject({ room: 'Zaal 2', clock: '10:41', title: '', digits: '' })
})

test('a wall that knows nothing shows the machine’s own clock, and claims no more', () => {
  expect(plainTextAt(null, null, MACHINE)).toMatchObject({
    ...{ room: '', clock: '09:05', digits: '' },
    word: `Even storing op dit scherm. We proberen het steeds opnieuw. · ${VERSION}`,
  })
})
