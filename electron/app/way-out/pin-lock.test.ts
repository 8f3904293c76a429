// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import type { Vault } from '../display-key.ts'
import { PinLock, waitAfter } from './pin-lock.ts'

const XOR = 0x5a
const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ XOR))
const vaultOf = (): Vault => ({
  seal: async (plain) => turned(Buffer.from(plain)),
  open: async (sealed) => turned(sealed).toString(),
})

function machine(
  vault: Vault | null = null,
  folder = mkdtempSync(join(tmpdir(), 'zaalscherm-pin-')),
) {
  const at = { ms: 1_710_000_000_000 }
  const lock = new PinLock({ folder, vault, wallNow: () => at.ms, newSalt: () => 'salt' })
  const wait = (ms: number) => {
    at.ms += ms
  }
  return { lock, folder, at, wait }
}

test('the right PIN lets out, another one doesn’t, and without one nothing is asked', async () => {
  const { lock } = machine()
  expect(lock.isSet).toBe(false)
  await lock.set('2468')
  expect([lock.isSet, await lock.try('1111'), await lock.try('2468')]).toEqual([
    ...[true, 'wrong', 'right'],
  ])
  await lock.set(null)
  expect(lock.isSet).toBe(false)
})

test('three slips cost nothing; then each costs twice as long, up to ten minutes, also after a restart', async () => {
  expect([2, 3, 4, 5, 20].map(waitAfter)).toEqual([
    ...[0, 30 * SECOND, MINUTE, 2 * MINUTE, 10 * MINUTE],
  ])
  const { lock, folder, at, wait } = machine()
  await lock.set('2468')
  for (const _ of [1, 2, 3]) expect(await lock.try('1111')).toBe('wrong')
  expect([lock.waitMs(), await lock.try('2468')]).toEqual([30 * SECOND, 'wait'])
  const again = machine(null, folder)
  again.at.ms = at.ms
  expect(await again.lock.try('2468')).toBe('wait')
  wait(30 * SECOND)
  expect(await lock.try('2468')).toBe('right')
  expect(lock.waitMs()).toBe(0)
})

test('all PINs of four digits take longer than a month', () => {
  let ms = 0
  for (let wrong = 1; wrong < 10_000; wrong += 1) ms += waitAfter(wrong)
  expect(ms).toBeGreaterThan(30 * 24 * 60 * MINUTE)
})

test('what is kept is no PIN, is this user’s alone, and is sealed where there is a vault', async () => {
  for (const vault of [null, vaultOf()]) {
    const { lock, folder } = machine(vault)
    await lock.set('2468')
    expect(await lock.try('2468')).toBe('right')
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('2468')
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    }
    const kept = JSON.parse(readFileSync(join(folder, 'pin.json'), 'utf8')).kept
    expect(kept).toBe(vault ? 'sealed' : 'plain')
  }
})

test('a keychain that was reset lets nobody out', async () => {
  const { lock, folder } = machine(vaultOf())
  await lock.set('2468')
  expect(await machine(null, folder).lock.try('2468')).toBe('unreadable')
})

test('a vault that takes its time lets no more be tried than one that is fast', async () => {
  const { lock } = machine(vaultOf())
  await lock.set('2468')
  const guesses = ['1', '2', '3', '4', '5'].map((digit) => lock.try(digit.repeat(4)))
  expect(await Promise.all(guesses)).toEqual(['wrong', 'wrong', 'wrong', 'wait', 'wait'])
})

test('a clock that is set back makes nobody wait longer than once', async () => {
  const { lock, wait } = machine()
  await lock.set('2468')
  for (const _ of [1, 2, 3]) await lock.try('1111')
  wait(-60 * MINUTE)
  expect(lock.waitMs()).toBe(30 * SECOND)
  wait(30 * SECOND)
  expect(await lock.try('2468')).toBe('right')
})

test('a try that can’t be written down is none', async () => {
  const { lock, folder } = machine()
  await lock.set('2468')
  // Where the draft would lie: nothing can be written, as on a full disk.
  mkdirSync(join(folder, 'pin-tries.json.new'))
  await expect(lock.try('2468')).rejects.toThrow()
})
