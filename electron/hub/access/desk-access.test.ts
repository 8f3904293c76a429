// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { DeskAccess } from './desk-access.ts'

function countedSecrets() {
  let count = 0
  return {
    newSecret: () => {
      count += 1
      return `secret-${count}`
    },
    hashOf: (secret: string) => `hash of ${secret}`,
    chance: () => 0,
  }
}

test('a one-time key lets one desk in, once, and nothing else does', () => {
  const access = new DeskAccess(new MemoryStore(sampleDay('staatsprint')), countedSecrets())
  const key = access.newOneTimeKey()
  expect(access.exchange('guess')).toBeNull()
  const secret = access.exchange(key)
  expect(access.exchange(key)).toBeNull()
  expect(access.deskIdOf(secret ?? '')).not.toBeNull()
  expect(access.deskIdOf(key)).toBeNull()
  expect(access.deskIdOf(undefined)).toBeNull()
})

test('a desk stays let in when the hub starts again; only a hash of its secret was kept', () => {
  const store = new MemoryStore(sampleDay('staatsprint'))
  const access = new DeskAccess(store, countedSecrets())
  const secret = access.exchange(access.newOneTimeKey()) ?? ''
  const again = new DeskAccess(store, countedSecrets())
  expect(again.deskIdOf(secret)).toBe(access.deskIdOf(secret))
  expect(store.deskKeys()).toEqual([`hash of ${secret}`])
})

test('a desk whose access is withdrawn is in no more, nor whom it was about to let in', () => {
  const store = new MemoryStore(sampleDay('staatsprint'))
  const access = new DeskAccess(store, countedSecrets())
  const first = access.exchange(access.newOneTimeKey()) ?? ''
  const second = access.exchange(access.newOneTimeKey(access.deskIdOf(first))) ?? ''
  const [firstId = '', secondId = ''] = access.deskIds()
  expect([access.deskIdOf(first), access.deskIdOf(second)]).toEqual([firstId, secondId])
  const backDoor = access.newOneTimeKey(secondId)
  expect(access.withdraw(secondId)).toBe(true)
  expect([access.deskIdOf(second), access.exchange(backDoor)]).toEqual([null, null])
  expect([access.isWithdrawn(second), access.isWithdrawn(first)]).toEqual([true, false])
  expect(access.withdraw(secondId)).toBe(false)
  expect(new DeskAccess(store, countedSecrets()).deskIds()).toEqual([firstId])
})
