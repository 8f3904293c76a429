// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeTimers, fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { displayKey, KEYCHAIN_LIMIT_MS, keepKey } from './display-key.ts'
import { keychain, type Mood } from './keychain.test-kit.ts'
import { systemVault } from './vault.ts'

const KEY = 'k'.repeat(32)
const OTHER = 'o'.repeat(32)

let folder = ''
let file = ''
let timers: FakeTimers
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'display-key-'))
  file = join(folder, 'key.json')
  timers = fakeTimers()
})
afterEach(() => rmSync(folder, { recursive: true }))

const portsOf = (mood: Mood, platform: NodeJS.Platform) => {
  return { file, timers, vault: systemVault(keychain(mood), platform) }
}

/** One start of the app: its key, before any time passes, and where that is kept in the end. */
async function start(mood: Mood, platform: NodeJS.Platform, newKey: string) {
  const { key, isNew, kept } = await displayKey(portsOf(mood, platform), () => newKey)
  // Its timer is set by now, and what answers has answered.
  await new Promise((done) => setImmediate(done))
  timers.pass(KEYCHAIN_LIMIT_MS)
  return { key, isNew, kept: await kept }
}

test.each<[Mood, NodeJS.Platform, 'sealed' | 'plain']>([
  ['answers', 'darwin', 'sealed'],
  ['answers', 'win32', 'sealed'],
  ['silent', 'darwin', 'plain'],
  ['refuses', 'darwin', 'plain'],
  ['missing', 'win32', 'plain'],
  ['answers', 'linux', 'plain'],
  ['silent', 'linux', 'plain'],
])(
  'where the keychain %s on %s, a first start has its key at once, and the next has it too',
  async (...is) => {
    const [mood, platform, kept] = is
    expect(await start(mood, platform, KEY)).toEqual({ key: KEY, isNew: true, kept })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').includes(KEY)).toBe(kept === 'plain')
    expect(await start(mood, platform, OTHER)).toEqual({ key: KEY, isNew: false, kept })
  },
)

test('on Linux no keychain is asked: one that is locked would prompt where nobody can type', () => {
  const locked = keychain('silent')
  expect([systemVault(locked, 'linux'), locked.asked]).toEqual([null, []])
})

test.each<Mood>(['silent', 'refuses', 'forgot', 'missing'])(
  'a sealed key that a keychain which %s does not open makes place for a new one, in five seconds',
  async (mood) => {
    await start('answers', 'darwin', KEY)
    const asked = displayKey(portsOf(mood, 'darwin'), () => OTHER)
    await new Promise((done) => setImmediate(done))
    timers.pass(KEYCHAIN_LIMIT_MS)
    expect(await asked).toMatchObject({ key: OTHER, isNew: true })
  },
)

test('what no keychain seals is in a file from then on, and opened without it', async () => {
  await start('silent', 'darwin', KEY)
  expect(await start('silent', 'darwin', OTHER)).toMatchObject({ key: KEY, isNew: false })
})

test.each(['', '{', '{"kept":"plain","key":"short"}'])(
  'a file with %j gives a new key',
  async (text) => {
    writeFileSync(file, text)
    expect(await start('missing', 'linux', KEY)).toMatchObject({ key: KEY, isNew: true })
  },
)

test('a key that the hub paired beforehand takes the place of the old one', async () => {
  await start('answers', 'linux', KEY)
  await keepKey(portsOf('answers', 'linux'), OTHER).kept
  expect(await start('answers', 'linux', KEY)).toMatchObject({ key: OTHER, isNew: false })
})

test('where nothing can be written a display has a key for as long as it runs', async () => {
  mkdirSync(`${file}.new`)
  expect(await start('answers', 'linux', KEY)).toEqual({ key: KEY, isNew: true, kept: 'nowhere' })
})
