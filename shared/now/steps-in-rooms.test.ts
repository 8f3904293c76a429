// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { clockText, on, sampleDay } from '../day/sample-day.test-kit.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { stepsAt, stepsInRooms } from './steps-in-rooms.ts'

const IDS = ['fase1/stap-1', 'fase1/stap-2']

/** How the rooms are in phase 1, a step in a line: `on in zaal-2, 11:05`. */
function stepsIn(played: PlayedDay, time: string): string[] {
  const { day, runs } = played.state
  return stepsAt(stepsInRooms(day, runs, 'hal'), IDS, on(day, time)).map(({ when, rooms, at }) => {
    const where = rooms === null ? '' : ` in ${rooms.join(' ')}`
    return `${when}${where}${at === null ? '' : `, ${clockText(day, at)}`}`
  })
}

test('as long as all rooms are alike, each step is on, done or to come, with its time', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(stepsIn(played, '10:20')).toEqual(['to-come, 10:30', 'to-come, 11:05'])
  expect(stepsIn(played, '10:41')).toEqual(['on, 11:05', 'to-come, 11:05'])
  expect(stepsIn(played, '11:20')).toEqual(['done', 'on, 11:40'])
})

test('where rooms differ it is said which are where, and no time that is not everybody’s', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  for (let press = 0; press < 4; press += 1) {
    expect(played.steer('10:41', 'next', ['zaal-2'])).toBe(null)
  }
  expect(stepsIn(played, '10:42')).toEqual([
    'on in zaal-1 zaal-3 zaal-4 zaal-5 zaal-6',
    'on in zaal-2',
  ])
})

test('a room that is held stays where it is', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(played.steer('10:41', 'pause', 'all')).toBe(null)
  expect(stepsIn(played, '11:20')[0]).toMatch(/^on/)
})

test('only a hall is told of the others', () => {
  const { day, runs } = new PlayedDay(sampleDay('staatsprint')).state
  expect(stepsInRooms(day, runs, 'zaal-1')).toEqual([])
  expect(stepsInRooms(day, runs, 'hal').map(({ rooms }) => rooms.length)).toEqual([6])
})
