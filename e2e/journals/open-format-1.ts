// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hub } from '../../electron/hub/hub.ts'
import { openDay } from '../../electron/store/open-day.ts'
import type { Instant } from '../../shared/instant.ts'
import { writeFormat1 } from './write-format-1.ts'

type Stored = { seq: number }

/**
 * Opens a day of format 1 through the store and the hub that a start opens it with. Throws what a
 * start would say.
 * @param day as the store held it
 */
export function openFormat1<T>(
  day: string,
  entries: readonly Stored[],
  at: Instant,
  look: (hub: Hub) => T,
): T {
  const data = mkdtempSync(join(tmpdir(), 'journal-'))
  try {
    writeFormat1(join(data, 'day.sqlite'), day, entries)
    return openFolder(data, at, look)
  } finally {
    rmSync(data, { recursive: true })
  }
}

function openFolder<T>(data: string, at: Instant, look: (hub: Hub) => T): T {
  const options = { data, day: null, port: 0, host: '', rehearseAt: null, replace: false }
  const { store } = openDay({ ...options, displayIn: null }, { chance: () => 0, wallNow: () => at })
  try {
    const hub = new Hub({
      store,
      clock: { now: () => at, after: () => () => {} },
      secrets: { chance: () => 0 },
      isRehearsal: false,
      onFault: (what, error) => {
        throw new Error(what, { cause: error })
      },
      pickAddress: () => false,
    })
    try {
      return look(hub)
    } finally {
      hub.stop()
    }
  } finally {
    store.close()
  }
}
