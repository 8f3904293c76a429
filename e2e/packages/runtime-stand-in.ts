// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUSE_SENTINEL } from './fuses.ts'

// The nine as Electron 45 ships them; electron-builder is to flip ours.
const SHIPPED_FUSES = '101100011'

/** A folder with the files that electron-builder expects of a runtime for Linux, and no runtime. */
export function writeRuntimeStandIn(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'electron'), fusedBinary(), { mode: 0o755 })
  writeFileSync(join(folder, 'chrome-sandbox'), 'stands in\n', { mode: 0o755 })
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak']) {
    writeFileSync(join(folder, file), 'stands in\n')
  }
}

/** The same for macOS, where the fuses are in the framework. */
export function writeMacRuntimeStandIn(folder: string): void {
  const contents = join(folder, 'Electron.app/Contents')
  const helper = join(contents, 'Frameworks/Electron Helper.app/Contents')
  const framework = join(contents, 'Frameworks/Electron Framework.framework')
  for (const path of [join(contents, 'MacOS'), join(helper, 'MacOS'), framework]) {
    mkdirSync(path, { recursive: true })
  }
  mkdirSync(join(contents, 'Resources'))
  writeFileSync(join(framework, 'Electron Framework'), fusedBinary())
  writeFileSync(join(contents, 'MacOS/Electron'), 'stands in\n')
  writeFileSync(join(helper, 'MacOS/Electron Helper'), 'stands in\n')
  const plist = '<plist version="1.0"><dict><key>stands</key><string>in</string></dict></plist>'
  for (const path of [contents, helper]) writeFileSync(join(path, 'Info.plist'), plist)
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'icon.icns']) {
    writeFileSync(join(folder, file), 'stands in\n')
  }
}

/** In the place of macOS's `codesign`: writes down what it was asked to sign. */
export function writeCodesign(file: string, signed: string): void {
  writeFileSync(file, `#!/bin/sh\necho "$@" >> '${signed}'\n`, { mode: 0o755 })
}

function fusedBinary(): Buffer {
  const wire = Buffer.from([1, SHIPPED_FUSES.length])
  return Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 1\n${FUSE_SENTINEL}`),
    wire,
    Buffer.from(SHIPPED_FUSES),
  ])
}

/** electron-builder would fetch 7-Zip for a `tar.gz`; this is gzip in its place. */
export function writeGzipAs7za(file: string): void {
  const script = '#!/bin/sh\nwhile [ $# -gt 2 ]; do shift; done\nexec gzip -c "$2" > "$1"\n'
  writeFileSync(file, script, { mode: 0o755 })
}

/** electron-builder would fetch fpm for a `deb` and an `rpm`; these pack the same files. */
export function writeFpm(file: string): void {
  const program = join(import.meta.dirname, 'fpm-stand-in.ts')
  const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`
  writeFileSync(file, script, { mode: 0o755 })
}

/** electron-builder would fetch these for an AppImage; its head, that mounts the rest, mounts nothing. */
export function writeAppImageTools(folder: string): void {
  mkdirSync(join(folder, 'runtimes'), { recursive: true })
  const programs: [string, string][] = [
    ['mksquashfs', 'exec mksquashfs "$@"'],
    ['desktop-file-validate', 'exit 0'],
    ['runtimes/runtime-x64', 'exit 1'],
    ['runtimes/runtime-arm64', 'exit 1'],
  ]
  for (const [name, does] of programs) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${does}\n`, { mode: 0o755 })
  }
  for (const arch of ['x64', 'arm64']) mkdirSync(join(folder, 'lib', arch), { recursive: true })
}
