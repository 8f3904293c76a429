// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'
import type { RoomChoice } from '../../command-definition.ts'
import { ALL_ROOMS, type RoomSelection, selectOnly } from '../../selection/selection.ts'
import { consequenceLine } from './consequence-words.ts'
import { isPossible, type Offer, offerOf, usualOf } from './offer.ts'
import type { RoomGroup } from './room-groups.ts'

const TWO = ['zaal-2']

/** What a desk offers at a time of the played day. */
function offered(played: PlayedDay, time: string, rooms: RoomChoice, byMs: number | null): Offer {
  const { day, runs } = played.state
  const at = on(day, time)
  const ids = day.rooms.map(({ id }) => id)
  const selection: RoomSelection = rooms === 'all' ? ALL_ROOMS : selectOnly(rooms, ids)
  const statuses = day.rooms.map((room) => ({
    room,
    timeline: played.timeline(room.id),
    moment: played.momentOf(room.id, at),
  }))
  return offerOf({ day, runs, selection, statuses, at }, byMs)
}

function spoken(played: PlayedDay, groups: readonly RoomGroup[]): string[] {
  const { day } = played.state
  return groups.map(({ roomIds, consequences }) => {
    const lines = consequences.map((one) => consequenceLine(one, day, 'nl'))
    return `${roomIds.length}: ${lines.join(' · ')}`
  })
}

function waysOf(played: PlayedDay, { ways }: Offer): Record<string, string[] | string> {
  return Object.fromEntries(
    ways.map((way) => [way.kind, isPossible(way) ? spoken(played, way.groups) : way.refusal.name]),
  )
}

test('five minutes more at 10:42 in one room, in words', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const offer = offered(played, '10:42', TWO, 5 * MINUTE)
  expect(spoken(played, offer.common)).toEqual([
    '1: Maak je hoofd leeg tot 11:10 (was 11:05) · Clusteren tot 10:50 (was 10:45)',
  ])
  expect(waysOf(played, offer)).toEqual({
    rest: [
      '1: Build Your Vehicle 11:10–11:45 · Fase 2 11:45–12:20 · ' +
        'Fase 2 verliest 5 min: Terugkoppeling eerste fases begint voor alle zalen toch om 12:15 ' +
        '· om 12:15 weer op schema',
    ],
    break: 'no-break',
    steps: ['1: Build Your Vehicle 30 min (was 35 min) · om 11:40 weer op schema'],
    over: ['1: Clusteren tot 10:50 (was 10:45) · Schetsen begint pas met ‘volgende’'],
  })
  // S16: the rest would run into what all rooms begin at 12:15.
  expect(usualOf(offer)?.kind).toBe('steps')
})

test('S16 the default hurts nobody else where a way does not, and else is the usual one', () => {
  const kinds = (played: PlayedDay, time: string, rooms: RoomChoice, byMs: number) =>
    usualOf(offered(played, time, rooms, byMs))?.kind
  const staatsprint = () => new PlayedDay(sampleDay('staatsprint'))
  expect(kinds(staatsprint(), '10:42', 'all', 5 * MINUTE)).toBe('steps')
  expect(kinds(staatsprint(), '09:35', 'all', 5 * MINUTE)).toBe('steps')
  // A lunch that gives time hurts nobody, and at 15:50 no phase comes that could be cut.
  expect(kinds(staatsprint(), '12:20', 'all', 5 * MINUTE)).toBe('break')
  expect(kinds(staatsprint(), '15:50', 'all', 5 * MINUTE)).toBe('rest')
  expect(kinds(staatsprint(), '12:40', 'all', 5 * MINUTE)).toBe('steps')
  expect(kinds(staatsprint(), '10:42', TWO, -MINUTE)).toBe('rest')
  // What runs into it already is no worse by a way that leaves that as it is.
  const late = staatsprint()
  late.lengthen('10:40', TWO, 5 * MINUTE)
  expect(kinds(late, '10:42', TWO, 5 * MINUTE)).toBe('steps')
})

test('a break that gives time back says how much, and what it keeps', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const offer = offered(played, '12:20', 'all', 10 * MINUTE)
  expect(usualOf(offer)?.kind).toBe('break')
  expect(waysOf(played, offer).break).toEqual([
    '7: Lunch! geeft 10 min en houdt 35 min over · om 13:15 weer op schema',
  ])
})

test('rooms in which the same follows are told of together, a hall that follows not at all', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.lengthen('10:41', TWO, 2 * MINUTE)
  const offer = offered(played, '10:42', 'all', 5 * MINUTE)
  expect(offer.common.map(({ roomIds }) => roomIds)).toEqual([
    ['zaal-1', 'zaal-3', 'zaal-4', 'zaal-5', 'zaal-6'],
    ['zaal-2'],
  ])
  expect(waysOf(played, offer).steps).toEqual([
    '5: Build Your Vehicle 30 min (was 35 min) · om 11:40 weer op schema',
    '1: Build Your Vehicle 28 min (was 35 min) · Fase 2 11:40–12:15 · om 11:40 weer op schema',
  ])
})

test('the lateness that a pause left can be taken from the steps to come', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('10:36', 'pause', TWO)
  played.steer('10:43', 'resume', TWO)
  const offer = offered(played, '10:43', TWO, null)
  expect(waysOf(played, offer)).toMatchObject({
    steps: [
      '1: Build Your Vehicle 28 min (was 35 min) · Fase 2 11:40–12:15 · om 11:40 weer op schema',
    ],
    break: 'no-break',
  })
})

test('taking time away lets what follows come sooner, and there is nothing to choose', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const offer = offered(played, '10:42', TWO, -MINUTE)
  expect(offer.ways.map(({ kind }) => kind)).toEqual(['rest'])
  expect(spoken(played, offer.common)).toEqual([
    '1: Clusteren tot 10:44 (was 10:45) · Schetsen 10:44–10:59 · ' +
      'Prioriteren 10:59–11:04 · om 11:05 weer op schema',
  ])
})

test('where every way is refused for the same reason, that is said once', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(offered(played, '12:20', TWO, 5 * MINUTE).trouble).toMatchObject({
    refusal: { name: 'meeting-point' },
  })
})

test('lateness that is not there, or that still grows, is nothing to choose about', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const trouble = (time: string) => offered(played, time, TWO, null).trouble
  expect(trouble('10:42')).toMatchObject({ refusal: { name: 'nothing-to-absorb' } })
  played.steer('10:42', 'pause', TWO)
  expect(trouble('10:47')).toEqual({ kind: 'held', roomId: 'zaal-2' })
  played.steer('10:47', 'resume', TWO)
  expect(trouble('10:47')).toBeNull()
  played.steer('10:48', 'runOver', TWO)
  expect(trouble('10:55')).toEqual({ kind: 'over', roomId: 'zaal-2' })
})

const NERDS = { type: 'schedule', slotId: 'nerds', start: '13:30', end: '14:10' } as const

test('of a workshop that another room does as well it is told that nothing changes there', () => {
  const played = new PlayedDay(sampleDay('zo-bouwen-wij'))
  const { day } = played.state
  const rooms = ['ruimte-1', 'ruimte-2', 'ruimte-3']
  expect(played.desk('13:00', { ...NERDS, rooms })).toBeNull()
  const stays = { slotId: 'nerds', roomIds: ['ruimte-2', 'ruimte-3'], end: on(day, '14:10') }
  for (const byMs of [5 * MINUTE, -MINUTE]) {
    expect(offered(played, '13:40', ['ruimte-1'], byMs).otherRooms).toEqual([stays])
  }
  expect(offered(played, '13:40', rooms, 5 * MINUTE).otherRooms).toEqual([])
  expect(offered(played, '13:40', 'all', 5 * MINUTE).otherRooms).toEqual([])

  const before = ['ruimte-2', 'ruimte-3'].map((roomId) => played.timeline(roomId))
  for (const way of offered(played, '13:40', ['ruimte-1'], 5 * MINUTE).ways) {
    const tried = new PlayedDay(sampleDay('zo-bouwen-wij'))
    tried.desk('13:00', { ...NERDS, rooms })
    if (isPossible(way)) expect(tried.desk('13:40', way.command)).toBeNull()
    expect(['ruimte-2', 'ruimte-3'].map((roomId) => tried.timeline(roomId))).toEqual(before)
  }
})

test('rooms that end what they share at other times are told of without an end', () => {
  const played = new PlayedDay(sampleDay('zo-bouwen-wij'))
  played.desk('13:00', { ...NERDS, rooms: ['ruimte-1', 'ruimte-2', 'ruimte-3'] })
  played.lengthen('13:35', ['ruimte-2'], 5 * MINUTE)
  const { otherRooms } = offered(played, '13:40', ['ruimte-1'], 5 * MINUTE)
  expect(otherRooms).toEqual([{ slotId: 'nerds', roomIds: ['ruimte-2', 'ruimte-3'], end: null }])
  const later = offered(played, '14:12', ['ruimte-2'], MINUTE)
  expect(later.otherRooms).toEqual([])
})

test('a room that is held in what it shares is told of without an end', () => {
  const played = new PlayedDay(sampleDay('zo-bouwen-wij'))
  played.desk('13:00', { ...NERDS, rooms: ['ruimte-1', 'ruimte-2'] })
  expect(played.steer('13:35', 'pause', ['ruimte-2'])).toBeNull()
  const { otherRooms } = offered(played, '13:40', ['ruimte-1'], 5 * MINUTE)
  expect(otherRooms).toEqual([{ slotId: 'nerds', roomIds: ['ruimte-2'], end: null }])
})

test('a phase that every room does by itself is shared with nobody', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(offered(played, '10:42', TWO, 5 * MINUTE).otherRooms).toEqual([])
})
