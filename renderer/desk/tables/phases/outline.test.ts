// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Phase } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { editedBy } from '../../../../shared/day/edits/edited.ts'
import { smallDay } from '../../../../shared/day/small-day.test-kit.ts'
import {
  activityAdded,
  duplicatedIn,
  lengthsOf,
  movedIn,
  outlineOf,
  removedFrom,
  stepAdded,
  sumOfSteps,
} from './outline.ts'
import { typedMinutes } from './outline-columns.ts'
import { typedMarks } from './part-forms.tsx'

const activity = (id: string, minutes: number | null) => ({
  ...{ id, title: { nl: id } },
  minutes: minutes === null ? null : { value: minutes, isAbout: false },
})
const DAY = smallDay({
  rooms: ['hall Grote zaal', 'Duin'],
  items: [['Idee', '10:00', '10:50', { kind: 'phase', phase: 'idee', scope: 'rooms' }]],
  phases: [
    {
      ...{ id: 'idee', number: 1, title: { nl: 'Idee' }, materials: { listed: [], used: [] } },
      steps: [
        {
          ...{ id: 'bedenk', title: { nl: 'Bedenk' }, minutes: null },
          activities: [activity('schrijf', 10), activity('deel', 15)],
        },
        { id: 'kies', title: { nl: 'Kies' }, minutes: 20, activities: [activity('deel', null)] },
      ],
    },
  ],
})

const phaseIn = ({ phases }: EventDay) => phases[0] as Phase
const PHASE = phaseIn(DAY)

function rowNamed(id: string) {
  const row = outlineOf(PHASE).find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

function idsAfter(edits: readonly Edit[]): string[] {
  const after = editedBy(DAY, edits)
  if ('refusal' in after) throw new Error(JSON.stringify(after.refusal))
  return outlineOf(phaseIn(after.value)).map(({ id }) => id)
}

test('an activity that is moved past the end of its step goes on into the next', () => {
  const moved = movedIn(PHASE, rowNamed('bedenk/deel'), 1)
  expect(moved?.rowId).toBe('kies/deel-2')
  expect(idsAfter(moved?.edits ?? [])).toEqual([
    ...['bedenk', 'bedenk/schrijf', 'kies', 'kies/deel-2', 'kies/deel'],
  ])
  expect(movedIn(PHASE, rowNamed('bedenk/schrijf'), -1)).toBeNull()
})

test('a step is moved, doubled, added and taken out with its activities', () => {
  const kies = rowNamed('kies')
  expect(idsAfter(movedIn(PHASE, kies, -1)?.edits ?? [])[0]).toBe('kies')
  expect(idsAfter(duplicatedIn(PHASE, kies).edits).slice(3)).toEqual([
    ...['kies', 'kies/deel', 'kies-2', 'kies-2/deel'],
  ])
  const row = rowNamed('bedenk/schrijf')
  expect(idsAfter(stepAdded(PHASE, row, { title: { nl: 'Rust' } }).edits)[3]).toBe('rust')
  expect(idsAfter(activityAdded(PHASE, row, { title: { nl: 'Kijk' } }).edits)[2]).toBe(
    'bedenk/kijk',
  )
  expect(idsAfter(removedFrom(PHASE, kies))).toEqual(['bedenk', 'bedenk/schrijf', 'bedenk/deel'])
})

test('steps add up as they say, or as their activities do, beside the length of the phase', () => {
  expect(sumOfSteps(PHASE)).toEqual({ minutes: 45, isWhole: true })
  expect(lengthsOf(DAY, PHASE)).toEqual([50])
})

test.each([
  ['20', { value: 20, isAbout: false }],
  ['20 min', { value: 20, isAbout: false }],
  ['±5', { value: 5, isAbout: true }],
  ['ca. 90', { value: 90, isAbout: true }],
  ['about 7 minutes', { value: 7, isAbout: true }],
  ['0', null],
  ['een kwartier', null],
])('%s minutes are read', (text, minutes) => {
  expect(typedMinutes(text)).toEqual(minutes)
})

test('marks are minutes before the end, the longest first', () => {
  expect(typedMarks('1, 10 5')).toEqual([10, 5, 1])
  expect(typedMarks('straks')).toBeNull()
})
