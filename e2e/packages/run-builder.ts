// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  writeAppImageTools,
  writeFpm,
  writeGzipAs7za,
  writeRuntimeStandIn,
} from './runtime-stand-in.ts'

const ROOT = join(import.meta.dirname, '../..')
const BUILDER = createRequire(import.meta.url).resolve('electron-builder/cli.js')

/** What it said, and whether it came to an end as it should. */
export type Built = { said: string; isDone: boolean }

/** electron-builder, which publishes nothing and looks for no certificate by itself. */
export function runBuilder(args: string[], env: Record<string, string> = {}): Built {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [BUILDER, '--publish', 'never', ...args],
    {
      ...{ cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
      env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...env },
    },
  )
  return { said: `${stdout}${stderr}`, isDone: status === 0 }
}

/** Packs for Linux around a stand-in for Electron's runtime and for the tools that would be fetched. */
export function packAroundStandIn(folder: string, release: string, what: string[]): Built {
  const [runtime, sevenZip, fpm, appImage] = ['runtime', '7za', 'fpm', 'appimage'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  writeRuntimeStandIn(runtime)
  writeGzipAs7za(sevenZip)
  writeFpm(fpm)
  writeAppImageTools(appImage)
  return runBuilder(['--linux', ...what, ...pathsOf(runtime, release)], {
    ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
    CUSTOM_FPM_PATH: fpm,
    APPIMAGE_TOOLS_PATH: appImage,
    // A test has no use for small archives.
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
  })
}

export function pathsOf(runtime: string, release: string): string[] {
  return [`-c.electronDist=${runtime}`, `-c.directories.output=${release}`]
}
