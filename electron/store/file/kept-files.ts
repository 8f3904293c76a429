// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs'

/**
 * Watches over a database's files. A system lets an open file be deleted and written on: whatever
 * goes there is on no disk for a hub that starts again. Looked at by name, since opening it once
 * more and closing that would end SQLite's own locks.
 */
export class KeptFiles {
  private readonly known = new Map<string, string>()
  private readonly paths: readonly string[]

  constructor(...paths: string[]) {
    this.paths = paths
    this.isGone()
  }

  /** Whether one of them is no longer the file that its name led to at first. */
  isGone(): boolean {
    return this.paths.some((path) => {
      const known = this.known.get(path)
      const found = fileAt(path)
      // The log comes with the first entry.
      if (known === undefined && found !== null) this.known.set(path, found)
      return known !== undefined && known !== found
    })
  }
}

/** Which file a name leads to, or `null` where it leads nowhere. */
function fileAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    // Deleted, moved, or on a disk that was pulled out: nobody gets to it by that name.
    return null
  }
}
