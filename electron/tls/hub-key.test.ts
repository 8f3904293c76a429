// SPDX-License-Identifier: EUPL-1.2
import { X509Certificate } from 'node:crypto'
import { chmodSync, cpSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HUB_KEY_FILE, hubKeyIn } from './hub-key.ts'
import { fingerprintIn } from './keys.ts'

const NOW = Date.parse('2026-09-01T08:00:00Z')
const newFolder = () => mkdtempSync(join(tmpdir(), 'zaalscherm-key-'))
const modeOf = (folder: string) => statSync(join(folder, HUB_KEY_FILE)).mode & 0o777

test('a key is made at the first start, is its owner’s alone, and stays', () => {
  const folder = newFolder()
  const first = hubKeyIn(folder, NOW)
  const again = hubKeyIn(folder, NOW)
  expect(first).toMatchObject({ note: null, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect([again.key, again.fingerprint]).toEqual([first.key, first.fingerprint])
  expect([modeOf(folder), readdirSync(folder)]).toEqual([0o600, [HUB_KEY_FILE]])
})

test('another hub has another key', () => {
  expect(hubKeyIn(newFolder(), NOW).fingerprint).not.toBe(hubKeyIn(newFolder(), NOW).fingerprint)
})

test('its certificate is signed by itself, holds its key and has no end', () => {
  const { certificate, fingerprint } = hubKeyIn(newFolder(), NOW)
  const read = new X509Certificate(certificate)
  expect(read.verify(read.publicKey)).toBe(true)
  expect([read.subject, read.issuer]).toEqual(['CN=Zaalscherm', 'CN=Zaalscherm'])
  expect([read.validFromDate.getUTCFullYear(), read.validToDate.getUTCFullYear()]).toEqual([
    2020, 9999,
  ])
  expect(fingerprintIn(certificate)).toBe(fingerprint)
})

test('a copy of the folder is the same hub, and its key is closed again', () => {
  const [folder, copy] = [newFolder(), newFolder()]
  const { fingerprint } = hubKeyIn(folder, NOW)
  cpSync(folder, copy, { recursive: true })
  chmodSync(join(copy, HUB_KEY_FILE), 0o644)
  expect([hubKeyIn(copy, NOW).fingerprint, modeOf(copy)]).toEqual([fingerprint, 0o600])
})

test('what is no key is set aside, and whoever starts the hub is told what that means', () => {
  const folder = newFolder()
  writeFileSync(join(folder, HUB_KEY_FILE), 'half a k')
  const { note, fingerprint } = hubKeyIn(folder, NOW)
  expect(note).toContain('hub-key.pem.2026-09-01T08-00-00-000Z')
  expect(note).toContain('pair them again')
  expect(readdirSync(folder).toSorted()).toEqual([
    HUB_KEY_FILE,
    `${HUB_KEY_FILE}.2026-09-01T08-00-00-000Z`,
  ])
  expect(hubKeyIn(folder, NOW)).toMatchObject({ fingerprint, note: null })
})

test('a key that is gone, and displays were paired with, is told as well', () => {
  const folder = newFolder()
  expect(hubKeyIn(folder, NOW, true).note).toMatch(/was gone.*pair them again/)
  expect(hubKeyIn(folder, NOW, true).note).toBe(null)
})

test('a folder that takes no key stops the start with a sentence', () => {
  expect(() => hubKeyIn(join(newFolder(), 'not-there'), NOW)).toThrow(/can't be kept in/)
})

test('what is no certificate has no fingerprint', () => {
  expect(fingerprintIn('nonsense')).toBeNull()
})
