// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on } from '../../../day/sample-day.test-kit.ts'
import { MINUTE, SECOND } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'
import type { DeskCommand } from '../../commands.ts'
import { plannedPitchDay } from '../../pitches/pitches.test-kit.ts'
import { ALL_ROOMS, selectOnly } from '../../selection/selection.ts'
import { grainShares } from '../run/turn-time.ts'
import { consequenceLine } from './consequence-words.ts'
import { isPossible, type Offer, offerOf, usualOf } from './offer.ts'

const EXACTLY = 10 * SECOND

/** Team 4 of twelve was to be done at 16:05, and team 5 begins 2:10 later. */
function teamFourOver(): PlayedDay {
  const played = new PlayedDay(plannedPitchDay())
  for (const time of ['15:50', '15:55', '16:00']) played.steer(time, 'next', 'all')
  const at = on(played.state.day, '16:07') + EXACTLY
  played.take(
    at,
    { kind: 'desk', deskId: 'desk' },
    { type: 'next', rooms: 'all', saw: played.saw(at) },
  )
  return played
}

/** Team 4 of twelve was to be done at 16:05, and talks on. */
function fourthTalksOn(overMs: number): PlayedDay {
  const played = new PlayedDay(plannedPitchDay())
  for (const time of ['15:50', '15:55', '16:00']) played.steer(time, 'next', 'all')
  const at = on(played.state.day, '16:05') + overMs
  const message: DeskCommand = { type: 'message', rooms: ['links'], text: 'Afronden' }
  played.take(at, { kind: 'desk', deskId: 'desk' }, message)
  return played
}

function offered(
  played: PlayedDay,
  rooms: 'all' | string[] = 'all',
  byMs: number | null = null,
): Offer {
  const { day, runs, at } = played.state
  const ids = day.rooms.map(({ id }) => id)
  const statuses = day.rooms.map((room) => ({
    room,
    timeline: played.timeline(room.id),
    moment: played.momentOf(room.id, at),
  }))
  const selection = rooms === 'all' ? ALL_ROOMS : selectOnly(rooms, ids)
  return offerOf({ day, runs, selection, statuses, at }, byMs)
}

function lines(played: PlayedDay, offer: Offer, language: 'nl' | 'en' = 'nl') {
  return Object.fromEntries(
    offer.ways.map((way) => [
      way.kind,
      isPossible(way)
        ? [...offer.common, ...way.groups].flatMap(({ consequences }) =>
            consequences.map((one) => consequenceLine(one, played.state.day, language)),
          )
        : way.refusal.name,
    ]),
  )
}

function take(played: PlayedDay, offer: Offer, kind: string): void {
  const way = offer.ways.find((one) => one.kind === kind)
  if (!way || !isPossible(way)) throw new Error(`${kind} isn’t offered`)
  expect(played.take(played.state.at, { kind: 'desk', deskId: 'desk' }, way.command)).toBe(null)
}

test('S18: what team 4 ran over by can be found in three places, each told beforehand', () => {
  const played = teamFourOver()
  expect(played.span('links', 'pitches')).toBe('15:45–16:47:10')
  const offer = offered(played)
  const alike = ['Pitches tot 16:45 (was 16:47)', 'Beraad 16:45–17:00', 'Prijzen 17:00–17:30']
  expect(lines(played, offer)).toEqual({
    turns: ['Vragen 15 s korter voor 8 teams', ...alike, 'Pitches loopt dan nog 10 s uit'],
    'next-slot': [
      'Beraad 12:50 min (was 15 min)',
      'Prijzen 17:00–17:30',
      'om 17:00 weer op schema',
    ],
    'last-turn': ['Team 12: Vragen vervalt (2:00)', ...alike, 'Pitches loopt dan nog 10 s uit'],
  })
  expect(usualOf(offer)?.kind).toBe('turns')
  expect(lines(played, offer, 'en').turns?.[0]).toBe('Questions 15 s shorter for 8 teams')
})

test('S18: questions are 15 s shorter for the rest, and ten seconds stay', () => {
  const played = teamFourOver()
  take(played, offered(played), 'turns')
  expect(played.span('links', 'pitches')).toBe('15:45–16:45:10')
  expect(played.span('links', 'pitches/team-5/vragen')).toBe('16:10:10–16:11:55')
  expect(played.steer('16:12', 'next', 'all')).toBe(null)
  expect(played.span('links', 'pitches/team-6')).toBe('16:12–16:16:45')
  expect(played.span('links', 'pitches/team-6/vragen')).toBe('16:15–16:16:45')
  expect(played.span('links', 'prijzen')).toBe('17:00:15–17:30:15')
})

test('S18: what is left under a grain is found nowhere', () => {
  const played = teamFourOver()
  take(played, offered(played), 'turns')
  expect(lines(played, offered(played))).toEqual({
    turns: 'nothing-to-absorb',
    'next-slot': [
      'Beraad 14:50 min (was 15 min)',
      'Prijzen 17:00–17:30',
      'om 17:00 weer op schema',
    ],
    'last-turn': 'nothing-to-absorb',
  })
})

test('S18: the jury deliberates so much less, and the prizes are on time', () => {
  const played = teamFourOver()
  take(played, offered(played), 'next-slot')
  expect(played.span('links', 'pitches')).toBe('15:45–16:47:10')
  expect(played.span('links', 'beraad')).toBe('16:47:10–17:00')
  expect(played.span('links', 'prijzen')).toBe('17:00–17:30')
})

test('S18: from the last team alone it takes the questions, and never the pitch', () => {
  const played = teamFourOver()
  take(played, offered(played), 'last-turn')
  expect(played.span('links', 'pitches')).toBe('15:45–16:45:10')
  expect(played.span('links', 'pitches/team-12/pitch')).toBe('-–-')
})

test('S18: a minute more for a team is found in the same places, or runs over', () => {
  const played = teamFourOver()
  const told = lines(played, offered(played, 'all', MINUTE))
  expect(Object.keys(told)).toEqual(['turns', 'next-slot', 'last-turn', 'over'])
})

test('S18: the three places are offered while the turn still runs over, as if it were done now', () => {
  const over = fourthTalksOn(2 * MINUTE + EXACTLY)
  const done = teamFourOver()
  expect(lines(over, offered(over))).toEqual(lines(done, offered(done)))
  take(over, offered(over), 'turns')
  expect(over.steer('16:08', 'next', 'all')).toBe(null)
  // What it took after that is found once more, or is not.
  expect(over.span('links', 'pitches')).toBe('15:45–16:46')
})

test('S18: of a turn that is over by less than a grain nothing is to be found', () => {
  expect(offered(fourthTalksOn(EXACTLY)).trouble).toMatchObject({ kind: 'over' })
})

test('S18: one room takes nothing from what everybody waits for', () => {
  const played = new PlayedDay(plannedPitchDay(24, { scope: 'rooms' }))
  const links = ['links']
  for (const time of ['15:50', '15:57']) expect(played.steer(time, 'next', links)).toBe(null)
  const told = lines(played, offered(played, links))
  expect(told.turns).toContain('Vragen 15 s korter voor 8 teams')
  expect(told['next-slot']).toBe('cut-short')
})

test('S18: all give alike, the last ones a grain more, and nobody more than it has', () => {
  const told = (capacities: number[], wanted: number) =>
    grainShares(
      capacities.map((one) => one * SECOND),
      wanted * SECOND,
    ).map((ms) => ms / SECOND)
  expect(told([120, 120, 120, 120], 60)).toEqual([15, 15, 15, 15])
  expect(told([120, 120, 120, 120], 100)).toEqual([15, 15, 30, 30])
  expect(told([120, 120, 120, 120], 20)).toEqual([0, 0, 0, 15])
  expect(told([20, 120], 100)).toEqual([15, 75])
  expect(told([20, 20], 600)).toEqual([15, 15])
  expect(told([], 600)).toEqual([])
  expect(told([120], 14)).toEqual([0])
})
