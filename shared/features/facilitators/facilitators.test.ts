// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../instant.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { facilitatorViewOf } from '../../views/facilitator-view.ts'
import type { Command } from '../commands.ts'
import { accessOf } from './facilitators.ts'
import { commandsIn } from './offered.ts'

const DAY = sampleDay('staatsprint')
const TIME = '10:41'
const at = on(DAY, TIME)

function letIn(roomIds = ['zaal-2', 'zaal-3']): PlayedDay {
  const day = new PlayedDay(DAY)
  expect(day.desk('10:40', { type: 'letIn', facilitatorId: 'fac', roomIds })).toBe(null)
  return day
}
const asks = (day: PlayedDay, command: Command) =>
  day.take(at, { kind: 'facilitator', facilitatorId: 'fac' }, command)
const pause = (day: PlayedDay, rooms: 'all' | string[]) =>
  ({ type: 'pause', rooms, saw: day.saw(at) }) as const

test('a facilitator steers its own rooms, and is told by name which isn’t', () => {
  const day = letIn()
  expect(asks(day, pause(day, ['zaal-2']))).toBe(null)
  expect(day.moment('zaal-2', TIME).heldAt).not.toBe(null)
  expect(asks(day, pause(day, ['zaal-3', 'zaal-1']))).toEqual({
    ...{ name: 'not-your-room', roomId: 'zaal-1' },
  })
  expect(asks(day, pause(day, 'all'))).toEqual({ name: 'not-your-room', roomId: 'all' })
})

test('it does not do what is the desk’s, and whoever is not let in does nothing', () => {
  const day = letIn()
  const rooms = ['zaal-2']
  const ofDesk: Command[] = [
    { type: 'message', rooms, text: 'Hoi' },
    { type: 'backToPlan', rooms, saw: day.saw(at) },
    { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-1'] },
    { type: 'undo', saw: 1 },
  ]
  expect(ofDesk.map((command) => asks(day, command)?.name)).toEqual(ofDesk.map(() => 'not-allowed'))
  const forged = { kind: 'facilitator', facilitatorId: 'constructor' } as const
  expect(day.take(at, forged, pause(day, rooms))).toEqual({ name: 'not-let-in' })
})

test('its rooms are changed and withdrawn at once, and its number stays', () => {
  const day = letIn()
  day.desk('10:40', { type: 'letIn', facilitatorId: 'other', roomIds: ['zaal-1'] })
  day.desk('10:41', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-4'] })
  expect(asks(day, pause(day, ['zaal-2']))?.name).toBe('not-your-room')
  expect(day.desk('10:42', { type: 'withdraw', facilitatorId: 'fac' })).toBe(null)
  expect(asks(day, pause(day, ['zaal-4']))).toEqual({ name: 'not-let-in' })
  const { facilitators } = day.state
  const access = ['fac', 'other', 'made-up'].map((id) => accessOf(facilitators, id))
  expect(access).toEqual(['withdrawn', 'in', 'unknown'])
  day.desk('10:43', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-4'] })
  expect(day.state.facilitators.fac?.number).toBe(1)
  expect(day.desk('10:43', { type: 'withdraw', facilitatorId: 'made-up' })).toEqual({
    name: 'unknown-facilitator',
  })
  expect(day.desk('10:43', { type: 'letIn', facilitatorId: 'new', roomIds: ['kelder'] })).toEqual({
    ...{ name: 'unknown-room', roomId: 'kelder' },
  })
})

test('it sees its own rooms and their calls alone, and nothing once it is withdrawn', () => {
  const day = letIn(['zaal-2'])
  for (const team of DAY.teams) {
    day.phone(team.id, { type: 'join', teamId: team.id, displayName: 'Geheim' })
    day.phone(team.id, { type: 'callHelp' })
  }
  day.steer(TIME, 'pause', 'all')
  const view = () => facilitatorViewOf({ state: day.state, facilitatorId: 'fac' })
  const own = DAY.teams.filter(({ room }) => room === 'zaal-2').map(({ id }) => id)
  expect(view().me).toEqual({ number: 1, roomIds: ['zaal-2'] })
  expect(view().calls.map(({ teamId }) => teamId)).toEqual(own)
  expect(Object.keys(view().runs.rooms)).toEqual(['zaal-2'])
  expect(JSON.stringify(view())).not.toContain('Geheim')
  day.desk(TIME, { type: 'withdraw', facilitatorId: 'fac' })
  expect(view()).toMatchObject({ me: null, calls: [], runs: { rooms: {} } })
})

test('what would be refused is not offered: a meeting point is everybody’s', () => {
  const day = letIn()
  const offered = (time: string) => {
    const moment = day.moment('zaal-2', time)
    const now = on(DAY, time)
    return commandsIn(DAY, day.state.runs, 'zaal-2', moment, now).map((command) =>
      command.type === 'lengthen' ? command.byMs / MINUTE : command.type,
    )
  }
  expect(offered(TIME)).toEqual(['next', 1, 5, 'pause'])
  expect(offered('12:40')).toEqual([])
  expect(asks(day, pause(day, ['zaal-2']))).toBe(null)
  expect(offered(TIME)).toContain('resume')
})
