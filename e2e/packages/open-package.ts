// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from './kinds.ts'

/**
 * Takes a package apart into a folder that is not there yet.
 * @returns the app's own folder in it; on macOS the `.app`
 */
export function openPackage(kind: Kind, file: string, into: string): string {
  mkdirSync(into, { recursive: true })
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' })
  switch (kind.target) {
    case 'tar.gz':
      run('tar', '-xzf', file, '-C', into, '--strip-components=1')
      return into
    case 'deb':
      run('dpkg-deb', '-x', file, into)
      return join(into, 'opt/Zaalscherm')
    case 'rpm': {
      const archive = execFileSync('rpm2cpio', [file], { maxBuffer: 2 ** 30 })
      execFileSync('cpio', ['-idm', '--quiet'], { cwd: into, input: archive })
      return join(into, 'opt/Zaalscherm')
    }
    case 'AppImage': {
      const app = join(into, 'app')
      run('unsquashfs', '-no-xattrs', '-o', String(squashFsAt(file)), '-d', app, file)
      return app
    }
    case 'dmg': {
      const mounted = join(into, 'mounted')
      const app = join(into, 'Zaalscherm.app')
      run('hdiutil', 'attach', '-nobrowse', '-readonly', '-mountpoint', mounted, file)
      run('ditto', join(mounted, 'Zaalscherm.app'), app)
      run('hdiutil', 'detach', mounted)
      return app
    }
    case 'zip':
      if (kind.system === 'win32') {
        run('tar', '-xf', file, '-C', into)
        return into
      }
      run('ditto', '-x', '-k', file, into)
      return join(into, 'Zaalscherm.app')
    case 'nsis':
      // Its own installer, without a word; the folder has to come last, and without quotes.
      run(file, '/S', `/D=${into}`)
      return into
    default:
      return kind.target satisfies never
  }
}

/** Where the file system begins in an AppImage: behind the part that mounts it. */
function squashFsAt(file: string): number {
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf('hsqs'); at >= 0; at = bytes.indexOf('hsqs', at + 1)) {
    // The text alone stands in the runtime, too; version 4.0 stands behind the real one.
    if (bytes.readUInt16LE(at + 28) === 4 && bytes.readUInt16LE(at + 30) === 0) return at
  }
  throw new Error(`${file} holds no squashfs`)
}
