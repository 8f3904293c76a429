// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { PairingAskers } from './pairing-askers.ts'

/** How many of `count` that ask together at `now` may. */
const allowed = (askers: PairingAskers, sender: string, count: number, now: number) =>
  Array.from({ length: count }, () => askers.take(sender, now)).filter(Boolean).length

test('screens that are switched on together ask at once; who makes up more waits', () => {
  const askers = new PairingAskers()
  expect(allowed(askers, '10.0.0.9', 60, 0)).toBe(60)
  expect(allowed(askers, '10.0.0.9', 1_000, 0)).toBe(0)
  expect(allowed(askers, '10.0.0.9', 1_000, 2 * SECOND)).toBe(1)
  expect(allowed(askers, '10.0.0.9', 1_000, MINUTE)).toBe(29)
})

test('who asks too often holds up nobody elsewhere, nor at the hub’s own machine', () => {
  const askers = new PairingAskers()
  allowed(askers, '10.0.0.9', 1_000, 0)
  expect(askers.take('10.0.0.10', 0)).toBe(true)
  expect(allowed(askers, '127.0.0.1', 1_000, 0)).toBe(1_000)
})
