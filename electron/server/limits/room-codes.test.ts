// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { SECOND } from '../../../shared/instant.ts'
import { RoomCodes } from './room-codes.ts'

const sample = sampleDay('staatsprint')
const TEAM_CODES: Record<string, string> = { delta: 'CDFG', veer: 'CDFH' }
const day = {
  ...sample,
  teams: sample.teams.map((team) => {
    const joinCode = TEAM_CODES[team.id]
    return joinCode === undefined ? team : { ...team, joinCode }
  }),
}
const codeOf = (roomId: string) => day.rooms.find(({ id }) => id === roomId)?.joinCode ?? ''
const [HERE, ELSEWHERE] = [codeOf('zaal-2'), codeOf('zaal-1')]
const ROUTER = '10.0.0.1'

/** Codes of a hall behind one address, in which anna has joined a team of room 2. */
function hall() {
  const codes = new RoomCodes({
    day,
    people: {
      teamRoomOf: (id) => (id === 'anna' ? 'zaal-2' : null),
      // Veer was added to Delta.
      teamNow: (id) => day.teams.find((team) => team.id === (id === 'veer' ? 'delta' : id)) ?? null,
    },
  })
  const look = (typed: string, personId: string | null, now = 0, hasWaited = false) => {
    const found = codes.look(typed, { personId, sender: ROUTER }, now, hasWaited)
    return typeof found === 'object' ? found.room.id : found
  }
  const guess = (count: number, personId: string | null, now = 0) =>
    Array.from({ length: count }, () => look('CCCC', personId, now))
  return { codes, look, guess }
}

test('wrong codes put their address in line, where a right one is answered as ever', () => {
  const { look, guess } = hall()
  expect([...new Set(guess(500, null))]).toEqual(['unknown-code', 'in-line'])
  expect([look(HERE, null), look(HERE, null, 0, true)]).toEqual(['in-line', 'zaal-2'])
  expect(look('CCCC', null, 0, true)).toBe('unknown-code')
})

test('a page that somebody has open, or whose team one is in, is told whoever guesses', () => {
  const { codes, look, guess } = hall()
  codes.remember('wim', 'zaal-1')
  guess(500, null)
  expect([look(ELSEWHERE, 'wim'), look(HERE, 'anna')]).toEqual(['zaal-1', 'zaal-2'])
  expect([look(HERE, 'wim'), look(ELSEWHERE, 'anna')]).toEqual(['in-line', 'in-line'])
})

test('a phone that guesses is soon told no more, joined or not, but keeps its own room', () => {
  for (const personId of ['anna', 'somebody']) {
    const { look, guess } = hall()
    const told = guess(100, personId).filter((found) => found === 'unknown-code')
    expect(told).toHaveLength(10)
    expect([look(ELSEWHERE, personId), look(ELSEWHERE, personId, 0, true)]).toEqual([
      'too-many',
      'too-many',
    ])
    expect(look(HERE, 'anna')).toBe('zaal-2')
    expect(look(ELSEWHERE, 'neighbour')).toBe('zaal-1')
    expect(look(ELSEWHERE, personId, 25 * SECOND)).toBe('zaal-1')
  }
})

test('a team’s own code leads to its room with the team chosen, and to the team that it was added to', () => {
  const { codes } = hall()
  const look = (typed: string) => codes.look(typed, { personId: null, sender: ROUTER }, 0)
  const team = { teamId: 'delta', code: 'CDFG' }
  expect(look('cdf g')).toMatchObject({ room: { id: 'zaal-2' }, team })
  expect(look('CDFH')).toMatchObject({ room: { id: 'zaal-2' }, team: { teamId: 'delta' } })
  expect(look(HERE)).toMatchObject({ room: { id: 'zaal-2' }, team: null })
})
