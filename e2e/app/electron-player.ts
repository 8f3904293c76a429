// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron } from 'playwright'
import { ROOT } from './app-folder.ts'
import type { Player } from './running-app.ts'
import { ended } from './stand-in-player.ts'

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

/** The real thing plays. */
export function electronPlayer(runtime: string): Player {
  // Containers and build machines without user namespaces can't have Chromium's sandbox.
  const noSandbox = process.platform === 'linux' && process.env.CI ? ['--no-sandbox'] : []
  return {
    start: async (args) => {
      const app = await _electron.launch({
        executablePath: runtime,
        args: [ROOT, ...noSandbox, ...args],
      })
      return {
        evaluate: (run, value) => app.evaluate(run as never, value) as never,
        stop: () => app.close(),
      }
    },
    runToEnd: (args) => ended(spawn(runtime, [ROOT, ...noSandbox, ...args])),
  }
}
