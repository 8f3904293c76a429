// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CheckName, SELF_CHECK_WORDS } from '../../../shared/i18n/self-check.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { keychain, type Mood } from '../keychain.test-kit.ts'
import { systemVault } from '../vault.ts'
import { type CheckPorts, selfChecks } from './checks.ts'
import { lineOf, runChecks, summaryOf } from './run-checks.ts'

const words = SELF_CHECK_WORDS.en
const ADDRESSES = {
  joinUrl: 'http://192.168.10.20:4500',
  deskUrl: 'http://127.0.0.1:4500/desk#key=a',
  displayUrl: 'http://127.0.0.1:4500/display#key=b',
}
const never = <Value>() => new Promise<Value>(() => {})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'self-check-'))
  writeFileSync(join(folder, 'day.sqlite'), `SQLite format 3\0${'x'.repeat(40_000)}`)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A machine on which all works, but for what `change` says. */
async function checked(change: Partial<CheckPorts> = {}, timers = fakeTimers()) {
  const ended: string[] = []
  const tried = selfChecks(
    {
      ...{ folder, dayFolder: folder, isKiosk: true, system: 'other', timers, hub: null },
      versions: () => 'Zaalscherm 1, Electron 45',
      startHub: () => ({
        ready: Promise.resolve(ADDRESSES),
        stop: async () => void ended.push('hub'),
      }),
      openWindow: () => ({ shows: async () => {}, links: async () => {}, fills: async () => {} }),
      vault: null,
      screens: () => [
        { label: 'Iiyama', bounds: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 },
        { label: '', bounds: { x: 1920, y: 0, width: 3840, height: 2160 }, scaleFactor: 2 },
      ],
      blocker: { start: () => 1, isStarted: () => true, stop: () => {} },
      ask: async () => ({ status: 200 }),
      ...change,
    },
    words,
  )
  const lines: string[] = []
  let isDone = false
  const running = runChecks(tried.checks, { timers, words }, (one) => {
    lines.push(lineOf(one, words))
  }).finally(() => {
    isDone = true
  })
  // Whatever never answers runs into its limit.
  while (!isDone) {
    await new Promise((done) => setImmediate(done))
    timers.pass(1_000)
  }
  await tried.end()
  const all = await running
  const named = (outcome: string): CheckName[] =>
    all.flatMap((one) => (one.outcome === outcome ? [one.name] : []))
  return {
    lines,
    ended,
    not: named('not'),
    untried: named('untried'),
    summary: summaryOf(all, words),
  }
}

test('where all works there is a line for each thing, and its hub is ended', async () => {
  const { lines, ended, summary } = await checked()
  expect(lines.map((line) => line.replace(/^ok {4}Own folder: .*/, 'ok    Own folder'))).toEqual([
    'ok    Versions: Zaalscherm 1, Electron 45',
    'ok    Own folder',
    'ok    Hub: runs in a process of its own after 0.0 s',
    'ok    Store: SQLite kept a day (day.sqlite, 40 kB)',
    'ok    Network: the hub answers at http://127.0.0.1:4500, http://192.168.10.20:4500',
    'ok    Own page: a window shows our own page, and has this display’s key',
    'ok    Link: the page hears the hub',
    'ok    Keychain: not needed: on this system the key is in a file that only you can read',
    'ok    Screens: 1 Iiyama 1920×1080, 2 – 3840×2160 × 2',
    'ok    Full screen: the window fills its screen',
    'ok    Keeping awake: the screen stays on while Zaalscherm runs',
  ])
  expect([ended, summary]).toEqual([['hub'], 'Everything works here.'])
})

test('on a slow machine a link that takes its time is one, and one that is never heard is told', async () => {
  const timers = fakeTimers()
  const links = () => new Promise<void>((done) => void timers.after(12_000, done))
  expect(await checked({ openWindow: windowThat({ links }) }, timers)).toMatchObject({ not: [] })
  const silent = await checked({ openWindow: windowThat({ links: never }) })
  expect(silent.not).toEqual(['link'])
  expect(silent.lines.join('\n')).toMatch(
    /Link: gives no answer within 20 s\. Have a virus scanner/,
  )
})

const rejects = (why: string) => () => Promise.reject(new Error(why))
const windowThat = (change: object) => () => ({
  ...{ shows: async () => {}, links: async () => {}, fills: async () => {} },
  ...change,
})

// What fails, what that leaves untried, and what the line says to do.
test.each<[string, Partial<CheckPorts>, CheckName[], CheckName[], RegExp]>([
  [
    'a hub that ends',
    { startHub: () => ({ ready: rejects('ended at once: no SQLite')(), stop: async () => {} }) },
    ['hub'],
    ['store', 'network', 'link'],
    /^not {3}Hub: ended at once: no SQLite\. See whether a virus scanner/,
  ],
  [
    'a hub that never serves',
    { startHub: () => ({ ready: never(), stop: async () => {} }) },
    ['hub'],
    ['store', 'network', 'link'],
    /Hub: gives no answer within 20 s/,
  ],
  ['no folder', { folder: '/nowhere' }, ['folder'], [], /ENOENT.*right to write/],
  ['no file', { dayFolder: '/nowhere' }, ['store'], [], /Store: ENOENT.*disk is full/],
  [
    'a firewall',
    {
      ask: async (address) => {
        if (address.includes('127.0.0.1')) return { status: 200 }
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ETIMEDOUT' } })
      },
    },
    ['network'],
    [],
    /does not answer at http:\/\/192\.168\.10\.20:4500 \(ETIMEDOUT\)\. Allow Zaalscherm/,
  ],
  [
    'a hub elsewhere that is kept apart',
    {
      hub: 'http://10.0.0.9:4500',
      ask: async (address) => (address.includes('10.0.0.9') ? never() : { status: 200 }),
    },
    ['reach'],
    [],
    /Hub elsewhere: gives no answer within 20 s\. See whether both are on one network/,
  ],
  [
    'a page that stays black',
    { openWindow: windowThat({ shows: never }) },
    ['page'],
    ['link', 'kiosk'],
    /Own page: gives no answer within 20 s\. Start with --disable-gpu/,
  ],
  [
    'a page that may not link',
    { openWindow: windowThat({ links: rejects('the hub broke off (1006)') }) },
    ['link'],
    [],
    /Link: the hub broke off \(1006\)\. Have a virus scanner/,
  ],
  ['no screen', { screens: () => [] }, ['screens'], [], /Connect a screen/],
  [
    'a window that does not fill it',
    { openWindow: windowThat({ fills: rejects('it fills a half') }) },
    ['kiosk'],
    [],
    /Full screen: it fills a half\./,
  ],
  [
    'a desktop without a blocker',
    { blocker: { start: () => 1, isStarted: () => false, stop: () => {} } },
    ['awake'],
    [],
    /Switch the screen saver/,
  ],
  [
    'a full screen that is left out',
    { isKiosk: false },
    [],
    ['kiosk'],
    /^– {5}Full screen: left out/,
  ],
])('%s is told, and all else is tried', async (_, change, not, untried, says) => {
  const { lines, ...found } = await checked(change)
  expect([found.not, found.untried]).toEqual([not, untried])
  expect(lines.filter((line) => says.test(line))).toHaveLength(1)
  expect(found.summary === words.allOk).toBe(not.length === 0)
})

test.each<[Mood, CheckName[]]>([
  ['answers', []],
  ['silent', ['keychain']],
  ['refuses', ['keychain']],
  ['forgot', ['keychain']],
  ['missing', ['keychain']],
])('a keychain that %s', async (mood, not) => {
  expect((await checked({ vault: systemVault(keychain(mood), 'darwin') })).not).toEqual(not)
})

test('on Wayland several screens are said to be the system’s to choose', async () => {
  const { lines } = await checked({ system: 'wayland' })
  expect(lines.find((line) => /Screens/.test(line))).toContain('--ozone-platform=x11')
})
