// SPDX-License-Identifier: EUPL-1.2
import { accessSync, closeSync, constants, openSync, readSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Display } from 'electron'
import type { SelfCheckWords } from '../../../shared/i18n/self-check.ts'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { Blocker } from '../../machine/keep-awake.ts'
import type { Timers } from '../../machine/timers.ts'
import type { HubAddresses } from '../../start/keep-hub.ts'
import type { Vault } from '../display-key.ts'
import type { WindowSystem } from '../screens/window-system.ts'
import { type Check, Untried } from './run-checks.ts'
import type { TriedHub } from './tried-hub.ts'
import type { TriedWindow } from './tried-window.ts'

/** What the checks need of the app and of the machine. */
export type CheckPorts = {
  /** Of the app and of all that it runs on. */
  versions(): string
  /** The app's own, in which days are kept. */
  folder: string
  /** Where the tried hub keeps its day; thrown away after. */
  dayFolder: string
  startHub(): TriedHub
  /** The origin of a hub elsewhere that this machine is to reach, or `null`. */
  hub: string | null
  /** A window that nobody sees, on our own page. */
  openWindow(displayUrl: string): TriedWindow
  /** `null` where no keychain is used. */
  vault: Vault | null
  screens(): Pick<Display, 'label' | 'bounds' | 'scaleFactor'>[]
  system: WindowSystem
  /** Whether a full screen may be tried, which is seen for a moment. */
  isKiosk: boolean
  blocker: Blocker
  ask(address: string): Promise<{ status: number }>
  timers: Timers
}

export type SelfChecks = {
  checks: Check[]
  /** Ends the hub that was started for them; may never end, as that hub. */
  end(): Promise<void>
}

const SHORT: Milliseconds = 5 * SECOND
// A slow disk, and the first that a virus scanner sees of us.
const LONG: Milliseconds = 20 * SECOND
const LITTLE_GB = 0.5
// A page is there without its hub, too.
const NOWHERE = 'http://127.0.0.1:9/display'
const SQLITE = 'SQLite format 3\0'

/** All that the app needs of a machine, in order: later ones use what earlier ones started. */
export function selfChecks(ports: CheckPorts, words: SelfCheckWords): SelfChecks {
  let hub: TriedHub | null = null
  let addresses: HubAddresses | null = null
  let window: TriedWindow | null = null

  const theHub = () => addresses ?? leaveOut(words.needsHub)
  const thePage = () => window ?? leaveOut(words.needsPage)

  const checks: Check[] = [
    { name: 'versions', limitMs: SHORT, run: ports.versions },
    { name: 'folder', limitMs: SHORT, run: () => roomIn(ports.folder, words) },
    {
      name: 'hub',
      limitMs: LONG,
      run: async () => {
        const began = ports.timers.now()
        hub = ports.startHub()
        addresses = await hub.ready
        return words.hubTook(((ports.timers.now() - began) / SECOND).toFixed(1))
      },
    },
    {
      name: 'store',
      limitMs: SHORT,
      run: () => {
        theHub()
        return words.kept('day.sqlite', databaseKilobytes(join(ports.dayFolder, 'day.sqlite')))
      },
    },
    {
      name: 'network',
      limitMs: SHORT,
      run: async () => {
        const { deskUrl, joinUrl } = theHub()
        const origins = [...new Set([new URL(deskUrl).origin, new URL(joinUrl).origin])]
        for (const origin of origins) await askHub(origin, ports, words)
        return words.answers(origins.join(', '))
      },
    },
    ...(ports.hub === null ? [] : [reaching(ports.hub, ports, words)]),
    {
      name: 'page',
      limitMs: LONG,
      run: async () => {
        const opened = ports.openWindow(addresses ? asFromElsewhere(addresses) : NOWHERE)
        await opened.shows()
        window = opened
        return words.ownPage
      },
    },
    {
      name: 'link',
      // One that the hub refuses is told at once; on a Pi that is busy a good one takes past the short limit.
      limitMs: LONG,
      run: async () => {
        theHub()
        await thePage().links()
        return words.linked
      },
    },
    {
      name: 'keychain',
      // Somebody may have a prompt to answer.
      limitMs: LONG,
      run: () => (ports.vault ? sealAndOpen(ports.vault, words) : words.inFile),
    },
    { name: 'screens', limitMs: SHORT, run: () => screensIn(ports, words) },
    {
      name: 'kiosk',
      limitMs: LONG,
      run: async () => {
        if (!ports.isKiosk) leaveOut(words.kioskLeftOut)
        await thePage().fills()
        return words.fills
      },
    },
    { name: 'awake', limitMs: SHORT, run: () => keptAwake(ports.blocker, words) },
  ]
  return {
    checks,
    end: async () => hub?.stop(),
  }
}

/** The display's address as another machine has it, where this one is on a network. */
function asFromElsewhere({ displayUrl, joinUrl }: HubAddresses): string {
  const { pathname, hash } = new URL(displayUrl)
  return new URL(pathname + hash, joinUrl).href
}

function roomIn(folder: string, words: SelfCheckWords): string {
  accessSync(folder, constants.W_OK)
  const { bavail, bsize } = statfsSync(folder)
  const gigabytes = (bavail * bsize) / 1e9
  if (gigabytes < LITTLE_GB) fail(words.little(folder, gigabytes.toFixed(1)))
  return words.freeSpace(folder, gigabytes.toFixed(1))
}

/** What the hub's own process wrote with SQLite. */
function databaseKilobytes(file: string): number {
  const start = Buffer.alloc(SQLITE.length)
  const open = openSync(file, 'r')
  readSync(open, start)
  closeSync(open)
  if (start.toString('latin1') !== SQLITE) fail(file)
  return Math.round(statSync(file).size / 1000)
}

function reaching(hub: string, ports: CheckPorts, words: SelfCheckWords): Check {
  const run = async () => {
    await askHub(hub, ports, words)
    return words.answers(hub)
  }
  return { name: 'reach', limitMs: LONG, run }
}

async function askHub(origin: string, { ask }: CheckPorts, words: SelfCheckWords): Promise<void> {
  const answer = await ask(`${origin}/display`).catch((error) =>
    // `fetch failed` says nothing; its cause does.
    fail(words.silent(origin, reasonOf(error))),
  )
  if (answer.status !== 200) fail(words.silent(origin, String(answer.status)))
}

function reasonOf(error: unknown): string {
  const cause = Object(Object(error).cause)
  return String(cause.code ?? cause.message ?? error)
}

async function sealAndOpen(vault: Vault, words: SelfCheckWords): Promise<string> {
  const opened = await vault.open(await vault.seal('self-check'))
  return opened === 'self-check' ? words.sealed : fail(opened)
}

function screensIn({ screens, system }: CheckPorts, words: SelfCheckWords): string {
  const all = screens()
  if (all.length === 0) fail(words.noScreen)
  const list = all.map(({ label, bounds: { width, height }, scaleFactor }, index) => {
    const scale = scaleFactor === 1 ? '' : ` × ${scaleFactor}`
    return `${index + 1} ${label || '–'} ${width}×${height}${scale}`
  })
  const isPlaced = system === 'wayland' && all.length > 1
  return list.join(', ') + (isPlaced ? `; ${words.waylandPlaces}` : '')
}

function keptAwake(blocker: Blocker, words: SelfCheckWords): string {
  const held = blocker.start('prevent-display-sleep')
  const isHeld = blocker.isStarted(held)
  blocker.stop(held)
  return isHeld ? words.keptAwake : fail(words.notKeptAwake)
}

function fail(why: string): never {
  throw new Error(why)
}

function leaveOut(why: string): never {
  throw new Untried(why)
}
