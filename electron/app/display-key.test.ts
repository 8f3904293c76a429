// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { displayKey, keepKey, type Vault } from './display-key.ts'
import { systemVault } from './vault.ts'

const KEY = 'k'.repeat(32)
const OTHER = 'o'.repeat(32)
const backwards = (text: string) => [...text].reverse().join('')
const vault: Vault = {
  seal: async (plain) => Buffer.from(`sealed ${backwards(plain)}`),
  open: async (sealed) => backwards(String(sealed).replace('sealed ', '')),
}

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'display-key-'))
  file = join(folder, 'key.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('without a vault the key is kept in a file that only this user reads', async () => {
  expect(await displayKey(file, null, () => KEY)).toEqual({
    key: KEY,
    isNew: true,
    keptAs: 'plain',
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await displayKey(file, null, () => OTHER)).toMatchObject({ key: KEY, isNew: false })
})

test('with a vault the file doesn’t hold the key', async () => {
  await displayKey(file, vault, () => KEY)
  expect(readFileSync(file, 'utf8')).not.toContain(KEY)
  expect(await displayKey(file, vault, () => OTHER)).toEqual({
    key: KEY,
    isNew: false,
    keptAs: 'sealed',
  })
})

test('a keychain that can’t open it any more gives a new key, and no crash', async () => {
  await displayKey(file, vault, () => KEY)
  const reset: Vault = { ...vault, open: () => Promise.reject(new Error('another keychain')) }
  expect(await displayKey(file, reset, () => OTHER)).toMatchObject({ key: OTHER, isNew: true })
})

test.each(['', '{', '{"kept":"plain","key":"short"}'])(
  'a file with %j gives a new key',
  async (text) => {
    writeFileSync(file, text)
    expect(await displayKey(file, null, () => KEY)).toMatchObject({ key: KEY, isNew: true })
  },
)

test('a key that the hub paired beforehand takes the place of the old one', async () => {
  await displayKey(file, null, () => KEY)
  await keepKey(file, null, OTHER)
  expect(await displayKey(file, null, () => KEY)).toMatchObject({ key: OTHER, isNew: false })
})

test('a keychain whose password is in its source is none', async () => {
  const storage = (backend: 'basic_text' | 'kwallet6', isThere = true) => ({
    isAsyncEncryptionAvailable: async () => isThere,
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: async (text: string) => Buffer.from(text),
    decryptStringAsync: async (sealed: Buffer) => ({
      result: String(sealed),
      shouldReEncrypt: false,
    }),
  })
  expect(await systemVault(storage('basic_text'), 'linux')).toBeNull()
  expect(await systemVault(storage('kwallet6', false), 'linux')).toBeNull()
  const real = await systemVault(storage('kwallet6'), 'linux')
  expect(await real?.open(Buffer.from(KEY))).toBe(KEY)
})
