// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../shared/protocol/version.ts'
import { desk, newHub, typesOf, wall } from '../linked-hub.test-kit.ts'

test('a display of the version before is served, with a day that it can read', () => {
  const { hub } = newHub()
  hub.submit({ kind: 'desk', deskId: 'desk' }, 'p', {
    type: 'pairDisplay',
    deviceId: 'tv-1',
    roomId: 'zaal-2',
    name: '',
  })
  const { heard, say } = wall(hub, 'tv-1')
  heard.length = 0
  say({ type: 'hello', protocol: OLDEST_PROTOCOL })
  expect(typesOf(heard)).toEqual(['welcome', 'day', 'view'])
  const day = heard.find((message) => message.type === 'day')?.day
  expect([hub.day.organiser?.certainty, day?.organiser]).toEqual(['sample', undefined])
})

test('a desk’s page of another version than the hub’s is told to reload', () => {
  const { hub } = newHub()
  const { heard, say } = desk(hub)
  expect(heard.find((message) => message.type === 'day')?.day).toEqual(hub.day)
  heard.length = 0
  say({ type: 'hello', protocol: PROTOCOL - 1 })
  expect(typesOf(heard)).toEqual(['reload'])
})
