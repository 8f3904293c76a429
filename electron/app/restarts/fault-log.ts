// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

// A fault that comes again and again must not fill the disk of a wall.
const MOST_BYTES = 256 * 1024

/**
 * Adds a fault to the log, on the disk for good when it returns; the log before the present one is kept too.
 * @param at ms since 1970, by the machine's own clock
 */
export function logFault(file: string, text: string, at: number): void {
  try {
    const log = openSync(file, 'a', 0o600)
    writeSync(log, `${new Date(at).toISOString()} ${text}\n`)
    fsyncSync(log)
    const { size } = fstatSync(log)
    closeSync(log)
    if (size > MOST_BYTES) renameSync(file, `${file}.old`)
  } catch {
    // A full disk: it was told on the terminal, and the app goes on all the same.
  }
}
