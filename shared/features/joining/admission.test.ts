// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { mostRoles, notAdmitted } from './admission.ts'

const join = { type: 'join', teamId: 'delta', displayName: null } as const
const take = (roleId: string) => ({ type: 'takeRole', roleId, isTaken: true }) as const
const anna = { kind: 'attendee', personId: 'anna' } as const

test('S10 nobody has all roles of a team, and two people can have all between them', () => {
  for (let roles = 2; roles <= 12; roles += 1) {
    for (let members = 1; members <= 12; members += 1) {
      const most = mostRoles(roles, members)
      expect(most).toBeLessThan(roles)
      if (members > 1 && roles > 1) expect(most * members).toBeGreaterThanOrEqual(roles)
    }
  }
  expect([mostRoles(1, 5), mostRoles(2, 5), mostRoles(3, 1), mostRoles(3, 9)]).toEqual([1, 1, 2, 2])
})

test('S10 one phone can’t take all roles; who gives one back may take another', () => {
  const day = new PlayedDay(sampleDay('staatsprint'))
  day.phone('anna', join)
  day.phone('anna', take('teamcaptain'))
  day.phone('anna', take('timekeeper'))
  expect(notAdmitted(day.state, anna, take('presentor'))).toEqual({ name: 'too-many-roles' })
  expect(notAdmitted(day.state, anna, take('timekeeper'))).toBe(null)
  day.phone('anna', { ...take('timekeeper'), isTaken: false })
  expect(notAdmitted(day.state, anna, take('presentor'))).toBe(null)
})

test('S10 a journal from before in which one phone took all roles still opens', () => {
  const day = new PlayedDay(sampleDay('staatsprint'))
  day.phone('anna', join)
  const roles = ['teamcaptain', 'timekeeper', 'presentor'].map((id) => day.phone('anna', take(id)))
  expect(roles).toEqual([null, null, null])
})
