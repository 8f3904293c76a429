// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'

const BLOCK = Buffer.alloc(64 * 1024)

/**
 * Writes zeros over a file, has them on the disk, and deletes it. On a disk that writes in place
 * nothing of it can be read then; flash and copying file systems may keep an older block, which no
 * program can reach.
 */
export function overwriteAndDelete(path: string): void {
  overwrite(path)
  rmSync(path, { force: true })
}

function overwrite(path: string): void {
  let file: number
  try {
    file = openSync(path, 'r+')
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return
    throw error
  }
  try {
    overwriteOpen(file)
  } finally {
    closeSync(file)
  }
}

/** The same of a file that is open to be written, and may have lost its name. */
export function overwriteOpen(file: number): void {
  const { size } = fstatSync(file)
  for (let at = 0; at < size; at += BLOCK.length) {
    writeSync(file, BLOCK, 0, Math.min(BLOCK.length, size - at), at)
  }
  fsyncSync(file)
  ftruncateSync(file)
}
