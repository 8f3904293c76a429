// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { deskWords } from '../../../shared/i18n/desk/desk.ts'
import type { Desk } from '../shell/desk.ts'
import { HISTORY_ACTIONS } from './actions.ts'

const day = sampleDay('staatsprint')

// Desk 3 is the one that is asked.
const ownNumber = 3

/** What the undo button says after steps of these desks, latest first. */
function undoLabel(...desks: number[]): string | undefined {
  const undo = desks.map((by, index) => {
    const command = { type: 'message', rooms: ['zaal-3'], text: 'Koffie' } as const
    return { seq: desks.length - index, at: on(day, '10:42'), by, command }
  })
  const desk = { namedDay: day, view: { undo }, ownNumber } as unknown as Desk
  const undoAction = HISTORY_ACTIONS.find(({ id }) => id === 'undo')
  return undoAction?.label?.({ words: deskWords.nl, language: 'nl' } as never, desk)
}

test('undo says what it would take back, and whose step that is where several desks steer', () => {
  expect([undoLabel(), undoLabel(1, 1), undoLabel(2, 1), undoLabel(3, 1)]).toEqual([
    'Ongedaan maken: niets',
    'Ongedaan maken: 10:42 Bericht ‘Koffie’ (Zaal 3)',
    'Ongedaan maken: regietafel 2, 10:42 Bericht ‘Koffie’ (Zaal 3)',
    'Ongedaan maken: deze regietafel, 10:42 Bericht ‘Koffie’ (Zaal 3)',
  ])
})
