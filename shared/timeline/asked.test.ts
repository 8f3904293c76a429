// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { clockText } from '../day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../day/small-day.test-kit.ts'
import { MINUTE, SECOND } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { askedAt } from './asked.ts'

const ASKED = ['Wie?', 'Wat?', 'Waar?', 'Waarom?'].map((nl) => ({ nl }))

/** When each question comes up, in seconds after the start. */
function turns(questionCount: number, minutes: number | null): [number, number][] {
  const span = { start: 0, end: minutes === null ? null : minutes * MINUTE, questionCount }
  const found: [number, number][] = []
  let at: number | null = 0
  while (at !== null) {
    const asked = askedAt(span, at)
    if (!asked) break
    found.push([asked.index, at / SECOND])
    at = asked.until
  }
  return found
}

test('T36: each question has an equal share, and comes up at the instant that is told before', () => {
  expect(turns(4, 15)).toEqual([
    [0, 0],
    [1, 225],
    [2, 450],
    [3, 675],
  ])
  const seven = turns(7, 10)
  expect(seven.map(([index]) => index)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(seven.at(-1)?.[1]).toBeCloseTo(514.286)
})

test('T36: one question stays, none is none, and nobody is hurried through the others', () => {
  expect(turns(0, 15)).toEqual([])
  expect(turns(1, 15)).toEqual([[0, 0]])
  expect(turns(1, null)).toEqual([])
  expect(turns(4, null)).toEqual([])
  expect(turns(4, 2)).toHaveLength(4)
  expect(turns(4, 1)).toEqual([])
  expect(turns(4, 0)).toEqual([])
})

test('T36: nothing is asked before it begins, and the last goes on in overtime', () => {
  const span = { start: 1_000, end: 1_000 + 4 * MINUTE, questionCount: 4 }
  expect(askedAt(span, 999)).toBe(null)
  expect(askedAt(span, span.end)).toEqual({ index: 3, until: null })
  expect(askedAt(span, span.end + 60 * MINUTE)).toEqual({ index: 3, until: null })
})

function introduction(): PlayedDay {
  const items: Item[] = [
    ['Kennis', '10:00', '10:20', { scope: 'rooms', kind: 'introduction' }],
    ['Werk', '10:20', '11:00', { scope: 'rooms', kind: 'work', pace: 'facilitator' }],
  ]
  const day = smallDay({ rooms: ['hall Plein', 'Links', 'Rechts'], items })
  return new PlayedDay({ ...day, introductionQuestions: ASKED })
}

test('T36: a moment says which, and to look again when the next is asked', () => {
  const played = introduction()
  const look = (room: string, time: string) => {
    const { questionIndex, lookAgainAt } = played.moment(room, time)
    return [questionIndex, clockText(played.state.day, lookAgainAt)]
  }
  expect(look('links', '10:00')).toEqual([0, '10:05'])
  expect(look('links', '10:05')).toEqual([1, '10:10'])
  expect(look('links', '10:16')).toEqual([3, '10:20'])
  expect(look('links', '10:25')[0]).toBe(3)
  // The hall only tells of the rooms.
  expect(look('plein', '10:05')[0]).toBe(null)
})

test('T36: what is held stands still, and time that is given is all questions’', () => {
  const played = introduction()
  const asked = (room: string, time: string) => played.moment(room, time).questionIndex
  expect(played.steer('10:04', 'pause', ['links'])).toBe(null)
  expect([asked('links', '10:12'), asked('rechts', '10:12')]).toEqual([0, 2])
  expect(played.lengthen('10:12', ['rechts'], 10 * MINUTE)).toBe(null)
  expect(asked('rechts', '10:12')).toBe(1)
})
