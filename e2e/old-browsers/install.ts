// SPDX-License-Identifier: EUPL-1.2
// Real old builds of Chromium, from packages that carry them packed. Installed only when the tests
// are run, and in a folder of its own: `npm ci` of the project stays as light as it is.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** Televisions since 2020, a phone of 2021, and two computers that nobody updates. */
export const OLD_VERSIONS = [79, 92, 110, 118] as const

const FOLDER = import.meta.dirname
const UNPACKED = join(FOLDER, 'node_modules/unpacked')
// 210 MB; a line that is slower than 1 MB/s is better spared them.
const INSTALL_LIMIT_MS = 240_000

/** The build of a version, or why there is none. */
export function oldBrowser(version: number): { path: string } | { missing: string } {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: 'the old builds of Chromium are for Linux on x64' }
  }
  const path = pathOf(version)
  return existsSync(path)
    ? { path }
    : { missing: 'not installed; node e2e/old-browsers/install.ts installs them' }
}

/** Installs what is missing and says so; where that fails, says why, and the tests skip. */
export function bringOldBrowsers(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  if (OLD_VERSIONS.every((version) => existsSync(pathOf(version)))) return
  console.log('Installing old builds of Chromium for the tests (210 MB, e2e/old-browsers) …')
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-progress'], {
    cwd: FOLDER,
    encoding: 'utf8',
    timeout: INSTALL_LIMIT_MS,
  })
  if (status !== 0) {
    const why = error?.message ?? stderr.trim().split('\n').slice(-3).join(' ')
    console.log(`They can't be installed here, so their tests are skipped: ${why}`)
    return
  }
  for (const version of OLD_VERSIONS) unpack(version)
}

function unpack(version: number): void {
  const packed = join(FOLDER, `node_modules/chromium-${version}/bin/chromium.br`)
  const path = pathOf(version)
  mkdirSync(join(path, '..'), { recursive: true })
  // By another name first, so that one that was broken off is never taken for whole.
  writeFileSync(`${path}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 })
  renameSync(`${path}.part`, path)
}

function pathOf(version: number): string {
  return join(UNPACKED, String(version), 'chromium')
}

if (import.meta.main) bringOldBrowsers()
