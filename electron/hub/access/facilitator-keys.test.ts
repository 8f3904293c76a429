// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { FacilitatorKeys } from './facilitator-keys.ts'

test('a key is good for its own day until it is spent, and looking at it spends nothing', () => {
  let made = 0
  const newSecret = () => `secret-${++made}`
  const keys = new FacilitatorKeys({ newSecret, hashOf: (secret) => `hash of ${secret}` })
  const [today, tomorrow] = [{}, {}]
  const invitation = { roomIds: ['zaal-2'], deskId: 'desk', day: today }
  const key = keys.newOneTimeKey(invitation)
  expect(keys.invitationOf(key, today)).toBe(invitation)
  expect(keys.invitationOf(key, today)).toBe(invitation)
  expect([keys.invitationOf(key, tomorrow), keys.invitationOf('guess', today)]).toEqual([
    null,
    null,
  ])
  keys.spend(key)
  expect(keys.invitationOf(key, today)).toBe(null)
})
