// SPDX-License-Identifier: EUPL-1.2
import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Timers } from '../../machine/timers.ts'
import { watchFetch } from './watch-fetch.ts'

/** Where Electron's runtime is, or why there is none, as a sentence without its end. */
export type Runtime = { path: string } | { problem: string }

/** Electron's runtime, fetched where it isn't there in the version that is asked for. */
export async function bringRuntime(timers: Timers): Promise<Runtime> {
  const folder = electronFolder()
  if (folder === null) return { problem: 'Electron is not installed here' }
  const path = join(folder, 'dist', electronFile())
  if (isFetched(folder, path)) return { path }
  console.log('Fetching Electron (about 115 MB), once. Ctrl+C stops it.')
  const child = fork(join(import.meta.dirname, 'fetch-process.ts'), [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: fetchEnvironment(process.env),
  })
  const failed = await watchFetch(child, { timers, onProgress: showProgress })
  if (process.stdout.isTTY) console.log('')
  if (failed !== null) return { problem: `Electron can't be fetched here (${failed})` }
  return isFetched(folder, path) ? { path } : { problem: 'Electron was fetched, but is not there' }
}

function electronFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    // Installed without what only development needs.
    return null
  }
}

/** As Electron's installer decides: an older one, or one that was cut off, is fetched again. */
function isFetched(folder: string, path: string): boolean {
  const asked = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  const there = textOf(join(folder, 'dist/version')).replace(/^v/, '')
  // Written last.
  const isWhole = textOf(join(folder, 'path.txt')) === electronFile()
  return there === asked && isWhole && existsSync(path)
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function electronFile(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** An office's proxy, as the system or as npm knows it. */
function fetchEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const proxy = env.npm_config_https_proxy ?? env.npm_config_proxy
  const known = env.HTTPS_PROXY ?? env.https_proxy ?? proxy
  return {
    ...env,
    ...(known ? { HTTPS_PROXY: known } : {}),
    // Node's own `fetch` looks at those only when told to.
    NODE_USE_ENV_PROXY: '1',
    // It would be shown twice.
    ELECTRON_GET_NO_PROGRESS: '1',
  }
}

function showProgress(received: number, total: number | null): void {
  const line = `  ${received}${total === null ? '' : ` of ${total}`} MB`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  // In a log, some lines are enough.
  else if (received % 10 === 0) console.log(line)
}
