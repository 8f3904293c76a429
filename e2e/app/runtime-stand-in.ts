// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Where Electron's fuses are in its binary: this text, a version, a length, and a digit each.
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
// As Electron ships them; electron-builder is to flip ours.
const SHIPPED_FUSES = '10110001'

/** A folder with the files that electron-builder expects of a runtime for Linux, and no runtime. */
export function writeRuntimeStandIn(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  const wire = Buffer.from([1, SHIPPED_FUSES.length])
  const binary = [
    Buffer.from(`#!/bin/sh\nexit 1\n${FUSE_SENTINEL}`),
    wire,
    Buffer.from(SHIPPED_FUSES),
  ]
  writeFileSync(join(folder, 'electron'), Buffer.concat(binary))
  chmodSync(join(folder, 'electron'), 0o755)
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak']) {
    writeFileSync(join(folder, file), 'stands in\n')
  }
}

/** The fuses in a binary, a digit each, `1` for on. */
export function fusesIn(binary: Buffer): string {
  const at = binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length
  const length = binary[at + 1] ?? 0
  return binary.subarray(at + 2, at + 2 + length).toString('latin1')
}

/** electron-builder would fetch 7-Zip for a `tar.gz`; this is gzip in its place. */
export function writeGzipAs7za(file: string): void {
  const script = '#!/bin/sh\nwhile [ $# -gt 2 ]; do shift; done\nexec gzip -c "$2" > "$1"\n'
  writeFileSync(file, script, { mode: 0o755 })
}
