// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { crowdOf } from '../../views/crowd.ts'
import { carriedBy, hasRole, teamIdOf } from './people.ts'

const sample = sampleDay('staatsprint')
const MOST = 5
const day = { ...sample, teamSize: { least: 1, most: MOST } }
const teamId = fc.constantFrom(...sample.teams.slice(0, 5).map(({ id }) => id))
const roleId = fc.constantFrom(...sample.roles.map(({ id }) => id))
const personId = fc.constantFrom(...Array.from({ length: 16 }, (_, i) => `p${i}`))
const number = fc.integer({ min: 1, max: 20 })
const typed = <T extends string>(type: T) => fc.constant(type)

const byPhone = fc.oneof(
  fc.record({
    type: typed('join'),
    teamId,
    displayName: fc.constant(null),
    carries: fc.integer({ min: -1, max: 7 }),
  }),
  fc.record({ type: typed('takeRole'), roleId, isTaken: fc.boolean() }),
  fc.record({ type: typed('handRole'), roleId, number }),
  fc.record({ type: typed('comeBack'), number }),
  fc.record({ type: typed('leave') }),
)
const byDesk = fc.oneof(
  fc.record({ type: typed('movePerson'), number, teamId }),
  fc.record({ type: typed('mergeTeams'), from: teamId, into: teamId }),
  fc.record({ type: typed('freeRole'), teamId, roleId }),
  fc.record({ type: typed('undo') }),
)
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ personId, command: byPhone }) },
  { weight: 1, arbitrary: fc.record({ command: byDesk }) },
)

test('T8 whatever people and facilitators do, all are counted once, joining exceeds no seats, and roles are unique', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 80 }), (acts) => {
      const played = new PlayedDay(day)
      for (const one of acts) {
        const before = crowdOf(played.state.joining).joined
        if ('personId' in one) played.phone(one.personId, one.command)
        else if (one.command.type !== 'undo') played.desk('10:00', one.command)
        else played.desk('10:00', { type: 'undo', saw: played.state.history.undo?.step.seq ?? 0 })
        const { joining } = played.state
        const { joined } = crowdOf(joining)
        const people = [...joining.people]
        const sum = people.reduce((count, [, person]) => count + carriedBy(person), 0)
        expect([...joined.values()].reduce((all, some) => all + some, 0)).toBe(sum)
        expect(new Set(people.map(([, person]) => person.number)).size).toBe(people.length)
        const roles = people.flatMap(([id, person]) =>
          sample.roles.flatMap((role) =>
            hasRole(joining, id, role.id) ? `${teamIdOf(joining, person)} ${role.id}` : [],
          ),
        )
        expect(new Set(roles).size).toBe(roles.length)
        if (one.command.type !== 'join') continue
        const overfull = [...joined].filter(
          ([id, now]) => now > MOST && now > (before.get(id) ?? 0),
        )
        expect(overfull).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})
