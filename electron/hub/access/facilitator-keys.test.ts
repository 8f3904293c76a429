// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR } from '../../../shared/instant.ts'
import { FacilitatorKeys } from './facilitator-keys.ts'

test('a key is good for its own day until it is spent or an hour old, and looking at it spends nothing', () => {
  let made = 0
  const newSecret = () => `secret-${++made}`
  const keys = new FacilitatorKeys({ newSecret, hashOf: (secret) => `hash of ${secret}` })
  const [today, tomorrow] = [{}, {}]
  const invitation = { roomIds: ['zaal-2'], deskId: 'desk', day: today }
  const key = keys.newOneTimeKey(invitation, 0)
  expect(keys.invitationOf(key, today, HOUR - 1)).toMatchObject(invitation)
  expect(keys.invitationOf(key, today, HOUR - 1)).toMatchObject(invitation)
  expect([keys.invitationOf(key, tomorrow, 0), keys.invitationOf('guess', today, 0)]).toEqual([
    null,
    null,
  ])
  expect(keys.invitationOf(key, today, HOUR)).toBe(null)
  keys.spend(key)
  expect(keys.invitationOf(key, today, HOUR - 1)).toBe(null)
})
