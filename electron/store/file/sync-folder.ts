// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Has what was named, renamed or deleted in a folder on the disk before it returns. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Windows opens no folders; its renames are on the disk with the folder's own journal.
  }
}
