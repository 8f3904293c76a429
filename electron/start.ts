// SPDX-License-Identifier: EUPL-1.2
// `npm start`: the app in Electron where a runtime can be had, the browser otherwise.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { SHELL_WORDS } from '../shared/words/shell.ts'
import { type HubMode, readCommandLine } from './command-line.ts'
import { hubArguments } from './hub-arguments.ts'
import { type HubAddresses, readReadyLine } from './hub-process.ts'
import { sampleDay } from './sample.ts'

const ROOT = join(import.meta.dirname, '..')
// Fetching Electron takes a minute on a slow line; where it is blocked this fails at once.
const FETCH_LIMIT_MS = 300_000

start(process.argv.slice(2))

function start(args: string[]): void {
  const runtime = hasDesktop() ? electronRuntime() : null
  if (runtime !== null) return startApp(runtime, args)
  const asked = readCommandLine(args, SHELL_WORDS.en)
  if (asked.mode === 'wrong') {
    console.error(asked.problem)
    process.exitCode = 2
    return
  }
  console.log(
    hasDesktop()
      ? "Electron's runtime can't be fetched here: the browser takes its place."
      : 'There is no desktop here for Electron: open these addresses in a browser.',
  )
  if (asked.mode === 'hub') startHub(asked)
  else open([new URL('/display', asked.hub).href])
}

function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Where Electron's runtime is, fetching it if need be; `null` where it can't be had. */
function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const path = join(folder, 'dist', electronFile())
  if (existsSync(path)) return path
  const limits = { stdio: 'ignore', timeout: FETCH_LIMIT_MS } as const
  spawnSync(process.execPath, [join(folder, 'install.js')], limits)
  return existsSync(path) ? path : null
}

function electronFile(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function startApp(runtime: string, args: string[]): void {
  spawn(runtime, [ROOT, ...args], { stdio: 'inherit' }).on('exit', endWith)
}

/** The same hub without windows of its own; its addresses go to the browser. */
function startHub(asked: HubMode): void {
  const folders = { days: join(ROOT, 'data/days'), sample: join(ROOT, 'data/sample') }
  const args = hubArguments(asked, sampleDay(ROOT), folders, true)
  const hub = spawn(process.execPath, [join(ROOT, 'dist/electron/hub.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: hub.stdout }).on('line', (line) => {
    const addresses = readReadyLine(line)
    if (!addresses) return console.log(line)
    console.log(welcome(addresses, asked.day === null && asked.data === null))
    if (hasDesktop()) open([addresses.displayUrl, addresses.deskUrl])
  })
  hub.on('exit', endWith)
  // Ctrl+C reaches the hub as well; this process waits until it has closed its files.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => hub.kill(signal))
}

function welcome({ deskUrl, displayUrl, joinUrl }: HubAddresses, isSample: boolean): string {
  return [
    isSample
      ? 'Rehearsing the sample day "Staatsprint": its clock stands at 10:41 and runs.'
      : 'The day is open.',
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

function endWith(code: number | null): void {
  process.exitCode = code ?? 1
}
