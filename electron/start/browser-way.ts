// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { ShellWords } from '../../shared/i18n/shell.ts'
import { askHub } from '../discovery/ask-hub.ts'
import { HubFinder } from '../discovery/find-hub.ts'
import { openMulticast } from '../discovery/multicast.ts'
import { machineTimers } from '../machine/timers.ts'
import { nearbyAddresses } from '../network/rank-addresses.ts'
import { readAdapters } from '../network/read-adapters.ts'
import type { DisplayMode, HubMode } from './command-line.ts'
import { hubArguments, isOfLibrary } from './hub-arguments.ts'
import { type HubAddresses, readReadyLine } from './keep-hub.ts'
import { sampleDay } from './sample.ts'

// An app that broke off leaves its own hub behind for a moment.
const FREE_TRIES = 15
const FREE_PAUSE_MS = 200
// As long as a display asks a network.
const FINDS_WITHIN_MS = 10_000

/** The same hub without windows of its own; its addresses go to the browser. */
export async function startHub(asked: HubMode, root: string, hasDesktop: boolean): Promise<void> {
  await untilFree(asked.port, asked.host)
  const folders = { day: join(root, 'data/days'), library: join(root, 'data/library') }
  const args = hubArguments(asked, sampleDay(root), folders, true)
  const hub = spawn(process.execPath, [join(root, 'dist/electron/hub.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its display is opened from here.
    env: { ...process.env, ZAALSCHERM_PRINT_KEYS: '1' },
  })
  createInterface({ input: hub.stdout }).on('line', (line) => {
    const addresses = readReadyLine(line)
    if (!addresses) return console.log(line)
    console.log(welcome(addresses, isOfLibrary(asked)))
    if (hasDesktop) open([addresses.displayUrl, addresses.deskUrl])
  })
  hub.on('exit', (code, signal) => {
    process.exitCode = code ?? 1
    if (code === 0 || code === 2) return
    console.error(`The hub ended by itself (${signal ?? `exit code ${code}`}): start it again.`)
  })
  // Ctrl+C reaches the hub as well; this process waits until it has closed its files.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => hub.kill(signal))
}

/**
 * A display whose hub is elsewhere.
 * @returns what is missing, or `null`
 */
export async function startDisplay(
  asked: DisplayMode,
  hasDesktop: boolean,
  words: ShellWords,
): Promise<string | null> {
  const hub = asked.hub ?? (await onlyHub())
  if (hub === null) return words.hubMissing
  const address = new URL('/display', hub).href
  console.log(`  display  ${address}`)
  if (hasDesktop) open([address])
  return null
}

/** The hub on this machine's networks, where there is one and no second. */
async function onlyHub(): Promise<string | null> {
  const addresses = () => nearbyAddresses(readAdapters())
  const ports = { open: openMulticast, timers: machineTimers, ask: askHub, addresses }
  const finder = new HubFinder(null, { ...ports, keep: () => {} })
  const hub = await finder.find(FINDS_WITHIN_MS)
  finder.stop()
  return hub?.origin ?? null
}

function welcome({ deskUrl, displayUrl, joinUrl }: HubAddresses, isLibrary: boolean): string {
  return [
    isLibrary ? 'Your days are at the desk.' : 'The day is open.',
    '',
    `  desk     ${deskUrl}`,
    `  display  ${displayUrl}`,
    `  join     ${joinUrl}`,
    '',
    'The desk address works once; that desk can let in others. Ctrl+C stops the hub.',
  ].join('\n')
}

function open(addresses: string[]): void {
  for (const address of addresses) {
    const [command = '', ...before] = OPENERS[process.platform] ?? ['xdg-open']
    const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    // Without a browser to open, the printed address is what there is.
    opener.on('error', () => {})
    opener.unref()
  }
}

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Waits a few seconds at most; a port that stays taken is for the hub to say. */
async function untilFree(port: number, host: string | null): Promise<void> {
  for (let tries = 0; tries < FREE_TRIES; tries += 1) {
    if (await isFree(port, host)) return
    await pause(FREE_PAUSE_MS)
  }
}

async function isFree(port: number, host: string | null): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen(port, host ?? undefined)
    await once(probe, 'listening')
  } catch (error) {
    // Any other reason is the hub's to tell.
    return Reflect.get(Object(error), 'code') !== 'EADDRINUSE'
  }
  probe.close()
  await once(probe, 'close')
  return true
}
