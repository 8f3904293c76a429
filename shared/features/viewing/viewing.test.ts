// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { refusalSentence } from '../../i18n/refusals.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { viewingOf } from './viewing.ts'

const day = sampleDay('staatsprint')
const SMALL = { diagonalInch: 43, farthestMetres: 12 }

function set(played: PlayedDay, viewing: typeof SMALL | null, roomId = 'zaal-3') {
  return played.desk('09:00', { type: 'setViewing', roomId, viewing })
}

test('what the desk says of a room’s screen stands over the day’s file, until that is to count again', () => {
  const played = new PlayedDay(day)
  expect(viewingOf(played.state, 'zaal-3')).toEqual({ diagonalInch: 55, farthestMetres: 8 })
  expect(set(played, SMALL)).toBe(null)
  expect(viewingOf(played.state, 'zaal-3')).toEqual(SMALL)
  expect(viewingOf(played.state, 'zaal-2')).toEqual({ diagonalInch: 55, farthestMetres: 8 })
  expect(set(played, null)).toBe(null)
  expect(played.state.viewing).toEqual({})
})

test('nonsense is refused with its field, its value and what would do', () => {
  const played = new PlayedDay(day)
  const refusal = set(played, { diagonalInch: 55, farthestMetres: 800 })
  expect(refusal).toEqual({ name: 'not-a-viewing', field: 'farthestMetres', value: 800 })
  if (!refusal) throw new Error('not refused')
  expect(refusalSentence(refusal, day, 'nl')).toBe(
    'Een verste stoel op 800 m kan niet kloppen. Vul de afstand tot het scherm in: 1 tot 60 m.',
  )
  expect(set(played, { diagonalInch: 0, farthestMetres: 8 })).toMatchObject({
    field: 'diagonalInch',
    value: 0,
  })
  expect(set(played, SMALL, 'kelder')).toEqual({ name: 'unknown-room', roomId: 'kelder' })
  expect(played.state.viewing).toEqual({})
})

test('an undo leaves it as it is', () => {
  const played = new PlayedDay(day)
  expect(played.desk('09:00', { type: 'show', rooms: 'all', scene: 'blank' })).toBe(null)
  const saw = played.state.seq
  expect(set(played, SMALL)).toBe(null)
  expect(played.desk('09:01', { type: 'undo', saw })).toBe(null)
  expect(viewingOf(played.state, 'zaal-3')).toEqual(SMALL)
})
