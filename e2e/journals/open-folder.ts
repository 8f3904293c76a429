// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hub } from '../../electron/hub/hub.ts'
import { openDay } from '../../electron/store/open-day.ts'
import type { Instant } from '../../shared/instant.ts'
import { hubOn } from './open-day.ts'

/** A day's hub, and what whoever started it was told. */
type Started = { hub: Hub; notes: readonly string[] }

const PORTS = {
  chance: () => 0,
  newSecret: () => 'hub-of-tests',
  timers: { after: () => () => {} },
}

/** Opens the day in a data directory as a start does. Throws what a start would say. */
export function openFolder<T>(data: string, at: Instant, look: (started: Started) => T): T {
  const options = { data, day: null, port: 0, host: '', rehearseAt: null, displayIn: null }
  const { store, notes } = openDay(
    { ...options, replace: false, recover: false },
    { ...PORTS, wallNow: () => at },
  )
  try {
    const hub = hubOn(store, at)
    try {
      return look({ hub, notes })
    } finally {
      hub.stop()
    }
  } finally {
    store.close()
  }
}

/** Gives a data directory that is gone afterwards, with what `fill` puts in place of its day. */
export function withFolder<T>(fill: (database: string) => void, use: (data: string) => T): T {
  const data = mkdtempSync(join(tmpdir(), 'journal-'))
  try {
    fill(join(data, 'day.sqlite'))
    return use(data)
  } finally {
    rmSync(data, { recursive: true })
  }
}

export function copyOf(file: string): (database: string) => void {
  return (database) => copyFileSync(file, database)
}
