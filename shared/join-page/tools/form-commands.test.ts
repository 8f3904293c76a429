// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { AttendeeCommand } from '../../features/commands.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { formCommand } from './form-commands.ts'

/** What a phone's form comes to: why it is refused, or `null`. */
function sent(name: string, fields: Record<string, string>) {
  const day = new PlayedDay(sampleDay('staatsprint'))
  const command = AttendeeCommand.parse(formCommand(name, (field) => fields[field] ?? ''))
  return day.take(on(day.state.day, '10:20'), { kind: 'attendee', personId: 'anna' }, command)
}

test.each(['1000000000', '9999999999', '-1', '1e3', '4,5', '٤', 'zes', '0', '9'])(
  'a team device for %j is refused with how many people a phone may stand for',
  (carries) => {
    expect(sent('join', { teamId: 'delta', carries })).toEqual({ name: 'not-so-many', most: 8 })
    expect(sent('join', { teamId: 'delta', carries: '8' })).toBe(null)
  },
)
