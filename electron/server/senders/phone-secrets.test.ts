// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { systemSecrets } from '../../machine/secrets.ts'
import { PhoneSecrets } from './phone-secrets.ts'

test('only what this hub has issued is its own, also once it has started again', () => {
  const phones = new PhoneSecrets('key', systemSecrets)
  const issued = phones.issue()
  const again = new PhoneSecrets('key', systemSecrets)
  const other = new PhoneSecrets('another', systemSecrets)
  const madeUp = ['', 'made-up', issued.slice(0, 32), issued.slice(32), `x${issued}`, `${issued}x`]
  expect([again.isOurs(issued), other.isOurs(issued)]).toEqual([true, false])
  expect(madeUp.filter((secret) => phones.isOurs(secret))).toEqual([])
  expect(phones.issue()).not.toBe(issued)
})
