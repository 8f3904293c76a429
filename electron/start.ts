// SPDX-License-Identifier: EUPL-1.2
// `npm start`: the app in Electron where a runtime can be had, the browser otherwise.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '..')
const PORT = '4500'

// What somebody sees who has no day yet: the sample, in the middle of its first phase.
const SAMPLE = join(ROOT, 'assets/days/staatsprint.json')
const SAMPLE_ROOM = 'zaal-2'
const SAMPLE_TIME = '2024-03-13T10:41'

// Fetching Electron takes a minute on a slow line; where it is blocked this fails at once.
const FETCH_LIMIT_MS = 300_000

/** Where Electron's runtime is, fetching it if need be; `null` where it can't be had. */
function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const command = join(folder, 'dist', process.platform === 'win32' ? 'electron.exe' : 'electron')
  const onMac = join(folder, 'dist/Electron.app/Contents/MacOS/Electron')
  const path = process.platform === 'darwin' ? onMac : command
  if (existsSync(path)) return path
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  })
  return existsSync(path) ? path : null
}

function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function startApp(runtime: string, args: string[]): void {
  const app = spawn(runtime, [ROOT, ...args], { stdio: 'inherit' })
  app.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

/** The same hub without windows of its own; its addresses go to the browser, or are printed. */
function startHub(args: string[]): void {
  const isOwn = args.some((argument) => argument.startsWith('--day'))
  const sample = ['--day', SAMPLE, '--data', join(ROOT, 'data'), '--rehearse-at', SAMPLE_TIME]
  const chosen = isOwn ? args : [...sample, '--replace', '--display-in', SAMPLE_ROOM, ...args]
  const port = chosen.includes('--port') ? [] : ['--port', PORT]
  const hub = spawn(process.execPath, [join(ROOT, 'dist/electron/hub.js'), ...chosen, ...port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: hub.stdout }).on('line', (line) => {
    const addresses = /^ready (\S+) desk (\S+) display (\S+)$/.exec(line)
    if (!addresses) return console.log(line)
    const [, joinUrl = '', desk = '', display = ''] = addresses
    if (hasDesktop()) for (const address of [display, desk]) openInBrowser(address)
    console.log(welcome(isOwn, { desk, display, joinUrl }))
  })
  hub.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
  // Ctrl+C reaches the hub as well; this one waits until it has closed its files.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => hub.kill(signal))
  }
}

function welcome(
  isOwn: boolean,
  { desk, display, joinUrl }: Record<'desk' | 'display' | 'joinUrl', string>,
): string {
  return [
    isOwn ? 'Your day is on.' : 'Rehearsing the sample day "Staatsprint" from 10:41 on.',
    '',
    `  desk      ${desk}`,
    `  display   ${display}`,
    `  join      ${joinUrl}`,
    '',
    'The desk address works once. Ctrl+C stops the hub.',
  ].join('\n')
}

function openInBrowser(address: string): void {
  const [command = 'xdg-open', ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open']
  const browser = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
  // Without a browser to open, the printed address is what there is.
  browser.on('error', () => {})
  browser.unref()
}

const args = process.argv.slice(2)
const runtime = hasDesktop() ? electronRuntime() : null
if (runtime !== null) {
  startApp(runtime, args)
} else {
  console.log(
    hasDesktop()
      ? "Electron's runtime can't be fetched here; the desk and a display open in the browser."
      : 'There is no desktop here for Electron; open these addresses in a browser.',
  )
  startHub(args)
}
