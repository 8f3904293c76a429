// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { AttendeeCommand } from '../../../shared/features/commands.ts'
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../shared/protocol/version.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { Hub } from '../hub.ts'
import { BEGAN, command, desk, newHub, typesOf } from '../linked-hub.test-kit.ts'
import { EFFECT_DELAY_MS } from '../playback/effect-delay.ts'

const ANNA: Actor = { kind: 'attendee', personId: 'anna' }

/** What the hub said in that version, by the schema that was recorded then. */
function recordedShape(version: number) {
  const file = join(import.meta.dirname, '../../../shared/protocol/recorded-shapes.json')
  const shapes = z.record(z.string(), z.object({ HubMessage: z.any() }))
  return z.fromJSONSchema(shapes.parse(JSON.parse(readFileSync(file, 'utf8')))[version]?.HubMessage)
}

/** All that a surface of the version before hears, before anybody has read it. */
function olderSurface(hub: Hub, audience: Audience, actor: Actor | null) {
  const heard: { type: string }[] = []
  const link = hub.connect(audience, actor, {
    send: ({ text }) => heard.push(JSON.parse(text)),
    isBehind: () => false,
    sender: '',
    mayJoin: () => true,
    close: () => {},
  })
  link.receive(JSON.stringify({ type: 'hello', protocol: OLDEST_PROTOCOL }))
  return { heard, ask: (asked: object) => link.receive(JSON.stringify(asked)) }
}

test('walls and phones of the version before are served, with messages that they can read', () => {
  const before = recordedShape(OLDEST_PROTOCOL)
  const { hub } = newHub()
  const { say: steer } = desk(hub)
  const wall = olderSurface(hub, { kind: 'display', deviceId: 'tv' }, null)
  const phone = olderSurface(hub, { kind: 'attendee', personId: 'anna', roomId: 'zaal-2' }, ANNA)
  const joins: AttendeeCommand = { type: 'join', teamId: 'delta', displayName: 'Anna' }
  const asks = { type: 'command', expiresAt: BEGAN + 4_000, command: joins }
  phone.ask({ ...asks, commandId: 'j', playback: hub.playback.id })
  const hung = { deviceId: 'tv', roomId: 'zaal-2', name: 'Links' }
  steer(command('a', { type: 'pairDisplay', ...hung, showsAllRooms: true }))
  steer(command('b', { type: 'testPattern', deviceIds: ['tv'], isShown: true }))
  steer(command('c', { type: 'message', rooms: ['zaal-2'], text: 'Lunch' }))
  const effectiveAt = BEGAN + EFFECT_DELAY_MS
  expect([wall.heard.at(-1), phone.heard.at(-1)]).toMatchObject([
    {
      effectiveAt,
      view: { room: { screen: { message: 'Lunch' } }, own: { patternName: 'Links' } },
    },
    { effectiveAt, view: { room: { message: 'Lunch' }, own: { me: { displayName: 'Anna' } } } },
  ])
  for (const { heard } of [wall, phone]) {
    expect(new Set(typesOf(heard))).toContain('day')
    for (const message of heard) expect(before.parse(message)).toEqual(message)
  }
})

test('a desk’s page of another version than the hub’s is told to reload', () => {
  const { hub } = newHub()
  const { heard, say } = desk(hub)
  expect(heard.find((message) => message.type === 'day')?.day).toEqual(hub.day)
  heard.length = 0
  say({ type: 'hello', protocol: PROTOCOL - 1 })
  expect(typesOf(heard)).toEqual(['reload'])
})
