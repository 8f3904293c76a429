// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { refusalSentence } from '../../i18n/refusals.ts'
import { raceSection } from '../../report/page/race-section.ts'
import { raceReportsOf } from '../../report/race-report.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import type { DeskCommand } from '../commands.ts'
import { countsOf } from './counts.ts'
import type { Count } from './race.ts'
import { count, inLine, RACE, RACED, racedDay, setAll, standing } from './raced-day.test-kit.ts'
import { placesOf } from './standing.ts'

const ALL = Object.fromEntries(RACED.teams.map(({ id }, index) => [id, 30 + index]))
const EARLY = ['zaal-1', 'zaal-2', 'zaal-3', 'zaal-4']
const LATE = ['zaal-5', 'zaal-6']

function stands(played: ReturnType<typeof racedDay>, teamId = 'duin', part = 'race-1') {
  const found: Count | undefined = countsOf(played.state.race)[`${RACE}/${teamId}/${part}`]
  return found && { count: found.count, by: found.by, other: found.other }
}

test('rooms that start at 13:18 are told as busy and never as behind, and then stand beside the rest', () => {
  const day = racedDay()
  expect(day.steer('13:15:30', 'next', EARLY)).toBe(null)
  expect(day.steer('13:18', 'next', LATE)).toBe(null)
  expect(inLine(standing(day, '13:20'))).toMatch(/^after 0: duin busy, .*; first nobody$/)
  setAll(day, '13:21', { ...ALL, haven: 12, kreek: 12, dijk: 12, kade: 12 })
  expect(inLine(standing(day, '13:21'))).toBe(
    'after 1: duin 30, noord 31, delta 32, veer 33, sluis 34, terp 35, wad 36, polder 37, haven busy, kreek busy, dijk busy, kade busy; first polder',
  )
  // Five minutes each: what was counted before is compared from then on.
  setAll(day, '13:24', { kade: 37 })
  expect(inLine(standing(day, '13:24'))).toBe(
    'after 1: duin 30, noord 31, delta 32, veer 33, sluis 34, terp 35, wad 36, polder 37, haven 12, kreek 12, dijk 12, kade 37; first polder=kade',
  )
  expect(day.steer('13:25', 'next', EARLY)).toBe(null)
  // While the second part goes on, nobody is compared after it.
  expect(inLine(standing(day, '13:29'))).toMatch(/^after 1: .*kade 37; first polder=kade$/)
  setAll(day, '13:31', { duin: 80 }, 'race-2')
  expect(inLine(standing(day, '13:31'))).toBe(
    'after 2: duin 80, noord missing, delta missing, veer missing, sluis missing, terp missing, wad missing, polder missing, haven busy, kreek busy, dijk busy, kade busy; first duin',
  )
})

test('of 41 and 44 from two phones of a team the captain’s stands, whichever came first, and both are told', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  expect(count(day, '13:21', 'captain', '41')).toBe(null)
  expect(count(day, '13:21', 'member', '44')).toBe(null)
  expect(stands(day)).toEqual({ count: 41, by: 'captain', other: 44 })
  const other = racedDay()
  other.steer('13:15:30', 'next', 'all')
  count(other, '13:21', 'member', '44')
  count(other, '13:21', 'captain', '41')
  expect(stands(other)).toEqual({ count: 41, by: 'captain', other: 44 })
  // Who corrects to what the other said has settled it.
  count(other, '13:22', 'captain', '44')
  expect(stands(other)).toEqual({ count: 44, by: 'captain', other: null })
})

test.each(['1000000000', '-1', '1e3', '12 ideeën', '', '4,5', '0x10', '٤١', '1000'])(
  '%j is refused with what was typed and what would do',
  (typed) => {
    const day = racedDay()
    day.steer('13:15:30', 'next', 'all')
    const refusal = count(day, '13:21', 'member', typed)
    expect(refusal).toEqual({ name: 'not-a-count', typed })
    if (!refusal) throw new Error('not refused')
    const sentence = refusalSentence(refusal, RACED, 'nl')
    expect(sentence).toContain(typed)
    expect(sentence).toContain('is geen aantal. Vul alleen cijfers in, van 0 tot 999, zoals 41.')
    expect(stands(day)).toBe(undefined)
    expect(count(day, '13:21', 'member', ' 999 ')).toBe(null)
    expect(stands(day)?.count).toBe(999)
  },
)

test('nobody counts before the signal, without a team, for another race, or once the race is closed', () => {
  const day = racedDay()
  expect(count(day, '13:15', 'member', '1')).toEqual({ name: 'part-not-begun', part: 'race-1' })
  day.steer('13:15:30', 'next', EARLY)
  // Only where that part goes on.
  expect(count(day, '13:16', 'late', '1')).toEqual({ name: 'part-not-begun', part: 'race-1' })
  expect(count(day, '13:16', 'stranger', '1')).toEqual({ name: 'not-joined' })
  expect(count(day, '13:16', 'member', '1', 'tussenstand')).toEqual({
    name: 'unknown-race',
    race: RACE,
  })
  const closed = { type: 'closeRace', race: RACE, isClosed: true } as const
  expect(day.desk('13:17', closed)).toBe(null)
  expect(count(day, '13:17', 'captain', '3')).toEqual({ name: 'race-is-closed' })
  // The desk still puts right what was wrong; open again, phones do too.
  setAll(day, '13:18', { duin: 5 })
  expect(day.desk('13:18', { ...closed, isClosed: false })).toBe(null)
  expect(count(day, '13:18', 'captain', '3')).toBe(null)
  expect(stands(day)).toEqual({ count: 5, by: 'desk', other: 3 })
})

test('an undo of the desk’s count gives back the captain’s, and touches no other team', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  count(day, '13:21', 'captain', '41')
  setAll(day, '13:22', { duin: 43 })
  const { seq } = day.state
  count(day, '13:22', 'late', '7')
  expect(stands(day)).toEqual({ count: 43, by: 'desk', other: 41 })
  expect(day.desk('13:23', { type: 'undo', saw: seq })).toBe(null)
  expect(stands(day)).toEqual({ count: 41, by: 'captain', other: null })
  expect(stands(day, 'kade')?.count).toBe(7)
})

test('an undo of the desk’s count leaves what a captain told after it', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  setAll(day, '13:21', { duin: 43 })
  const { seq } = day.state
  count(day, '13:22', 'captain', '44')
  expect(stands(day)).toEqual({ count: 43, by: 'desk', other: 44 })
  expect(day.desk('13:23', { type: 'undo', saw: seq })).toBe(null)
  expect(stands(day)).toEqual({ count: 44, by: 'captain', other: null })
})

test('a count that the desk clears is nobody’s, and an undo gives all back', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  count(day, '13:21', 'member', '40')
  count(day, '13:21', 'captain', '41')
  const clear = {
    type: 'setCount',
    race: RACE,
    part: 'race-1',
    teamId: 'duin',
    count: null,
  } as const
  expect(day.desk('13:22', clear)).toBe(null)
  expect(stands(day)).toBe(undefined)
  expect(day.desk('13:23', { type: 'undo', saw: day.state.seq })).toBe(null)
  expect(stands(day)).toEqual({ count: 41, by: 'captain', other: 40 })
})

test('who counted as many is level, and the next place is left out', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  setAll(day, '13:21', { duin: 41, noord: 44, delta: 44, veer: 12 })
  const places = placesOf(standing(day, '13:22')).flatMap(({ teamId, place }) =>
    place === null ? [] : [`${teamId} ${place}`],
  )
  expect(places).toEqual(['duin 3', 'noord 1', 'delta 1', 'veer 4'])
})

/** As in Numerical Recipes: the same numbers for a seed, everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('in whatever order they come, the desk’s last count stands over all, the captain’s last over members’, and of members’ the last', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = random(seed)
    const day = racedDay()
    day.steer('13:15:30', 'next', 'all')
    const last: Record<string, Record<string, number>> = {}
    for (let each = 0; each < 30; each += 1) {
      const part = next(2) === 0 ? 'race-1' : 'race-2'
      const by = (['member', 'other', 'captain', 'desk'] as const)[next(next(3) === 0 ? 4 : 3)]
      if (!by) continue
      const ideas = next(1_000)
      if (each === 15) day.steer('13:22', 'next', 'all')
      if (by === 'desk') setAll(day, '13:23', { duin: ideas }, part)
      else if (count(day, '13:23', by, String(ideas), part) !== null) continue
      const rank = by === 'other' ? 'member' : by
      last[part] = { ...last[part], [rank]: ideas }
    }
    for (const [part, said] of Object.entries(last)) {
      const wanted = said.desk ?? said.captain ?? said.member
      expect([seed, part, stands(day, 'duin', part)?.count]).toEqual([seed, part, wanted])
    }
  }
})

test('the report has every count, who is level as such, and what they won', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  setAll(day, '13:21', { duin: 41, noord: 44, delta: 44 })
  const [open] = raceReportsOf(day.state, on(RACED, '13:22'))
  expect(open?.isClosed).toBe(false)
  day.desk('13:22', { type: 'closeRace', race: RACE, isClosed: true })
  const [report] = raceReportsOf(day.state, on(RACED, '13:22'))
  if (!report) throw new Error('no race')
  const text = raceSection(report, 'nl')
    .toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  expect(text).toContain(
    'Gelijk: Noord en Delta. De beloning, voor elk van hen: Bij de pitch 2 flip-overvellen in plaats van 1.',
  )
  expect(text).toContain('1 Noord 44 – 1 Delta 44 – 3 Duin 41 – – Veer – –')
})

test('both phones are told what stands and what doesn’t, and a phone learns only of its own team until the race is closed', () => {
  const day = racedDay()
  day.steer('13:15:30', 'next', 'all')
  count(day, '13:21', 'captain', '41')
  count(day, '13:21', 'member', '44')
  count(day, '13:21', 'late', '977')
  const viewOf = (personId: string) =>
    viewFor(day.state, NOBODY, { kind: 'attendee', personId, roomId: 'zaal-1' })
  expect(viewOf('captain')).toMatchObject({
    own: { counts: [{ race: RACE, part: 'race-1', count: 41, by: 'captain', other: 44 }] },
  })
  expect(viewOf('member')).toMatchObject({
    own: { counts: [{ count: 41, by: 'captain', other: 44 }] },
  })
  expect(JSON.stringify(viewOf('captain'))).not.toContain('977')
  day.desk('13:22', { type: 'closeRace', race: RACE, isClosed: true })
  expect(viewOf('captain')).toMatchObject({
    room: { races: [{ key: RACE, most: 977, places: { kade: 1, duin: 2 } }] },
  })
  const chosen = { kade: { name: 'De Kaaimannen', yell: null } }
  const named = { ...day.state, naming: { ...day.state.naming, chosen } }
  const attendee = { kind: 'attendee', personId: 'captain', roomId: 'zaal-1' } as const
  expect(JSON.stringify(viewFor(named, NOBODY, attendee))).toContain(
    '"winners":[{"und":"De Kaaimannen"}]',
  )
})

test('a facilitator sets counts of the rooms that the desk let them in for, and of no other', () => {
  const day = racedDay()
  const by = { kind: 'facilitator', facilitatorId: 'f' } as const
  const set = (teamId: string) =>
    day.take(on(RACED, '13:21'), by, {
      ...{ type: 'setCount', race: RACE, part: 'race-1', teamId, count: '41' },
    })
  expect(set('duin')).toEqual({ name: 'not-let-in' })
  const letIn: DeskCommand = { type: 'letIn', facilitatorId: 'f', roomIds: ['zaal-1'] }
  expect(day.desk('13:20', letIn)).toBe(null)
  expect(set('duin')).toBe(null)
  expect(set('kade')).toEqual({ name: 'not-your-room', roomId: 'zaal-6' })
  expect(stands(day)).toEqual({ count: 41, by: 'desk', other: null })
})
