// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron } from 'playwright'
import { ROOT } from './app-folder.ts'
import type { Player } from './running-app.ts'
import { endedInTime } from './stand-in-player.ts'

const RUNTIMES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
}

/** Electron's own runtime, or `null` where it was never fetched. */
export function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const path = join(folder, 'dist', RUNTIMES[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** Root has no sandbox, nor has a Linux that lets nobody make name spaces. */
function canSandbox(): boolean {
  if (process.platform !== 'linux') return true
  const isRoot = process.getuid?.() === 0
  return !isRoot && spawnSync('unshare', ['--user', 'true']).status === 0
}

/** The real thing plays, in its sandbox where that can be had. */
export function electronPlayer(runtime: string): Player {
  const chromiumSandbox = canSandbox()
  const noSandbox = chromiumSandbox ? [] : ['--no-sandbox']
  // Nobody clicks an error box away.
  const env = { ...process.env, ZAALSCHERM_NO_BOX: '1' }
  return {
    start: async (args) => {
      // Always with the runtime's path: without it Playwright puts an argument of its own first.
      const app = await _electron.launch({
        ...{ executablePath: runtime, args: [ROOT, ...args], env, chromiumSandbox },
      })
      return {
        evaluate: (run, value) => app.evaluate(run as never, value) as never,
        stop: () => app.close(),
      }
    },
    runToEnd: (args) => endedInTime(spawn(runtime, [ROOT, ...noSandbox, ...args], { env })),
  }
}
