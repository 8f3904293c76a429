// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { EventDay } from '../day/day.ts'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import { HubMessage } from './messages.ts'
import { asVersion7 } from './version-7.ts'

const shapes = z.record(z.string(), z.object({ HubMessage: z.any() }))
const recorded = readFileSync(join(import.meta.dirname, 'recorded-shapes.json'), 'utf8')
const asRecorded = z.fromJSONSchema(shapes.parse(JSON.parse(recorded))['7']?.HubMessage)

/** The day as a wall of version 7 hears it, once it is sure that it can read it. */
function heardOf(day: EventDay): EventDay {
  const message = asVersion7(HubMessage.parse({ type: 'day', day }))
  expect(asRecorded.parse(message)).toEqual(message)
  return (message as { day: EventDay }).day
}

test('a wall of version 7 hears the day of before, with criteria as texts and nothing of seats and races', () => {
  const { teamSize, jury, ...rest } = sampleDay('staatsprint')
  if (!jury) throw new Error('the sample has a jury')
  const bold = { id: 'lef', title: { nl: 'Lef' }, weight: 3, most: 5 }
  const [team, ...teams] = rest.teams
  if (!team) throw new Error('the sample has teams')
  const day: EventDay = {
    ...{ ...rest, teamSize: { least: 2, most: 4 }, teamNames: 'at-once' },
    teams: [{ ...team, joinCode: 'K7QM', seats: 4, table: { nl: 'Tafel 4' } }, ...teams],
    rooms: rest.rooms.map((room) => ({ ...room, seats: 20 })),
    jury: { ...jury, criteria: [bold], places: 3, mentions: [] },
  }
  const heard = heardOf(day)
  expect(heard).toMatchObject({ version: 2, jury: { criteria: [{ nl: 'Lef' }] } })
  expect({ ...heard, phases: [], jury: null }).toEqual({
    ...{ ...rest, version: 2, phases: [], jury: null },
  })
  expect(JSON.stringify(heard)).not.toMatch(/isCounted|seats|table"|mentions/)
})
