// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { type Content, type Damage, readRows, structureDamage, tried } from '../content.ts'
import { missingTable, readDeskKeys, readMeta } from '../file/tables.ts'

/**
 * Reads a file of format 1, whose journal held commands, with names in them, and no checksums: what
 * such a file lost without a trace can't be known. Its day is under `day`, and its rows' texts are
 * entries.
 */
export function readFormat1(database: DatabaseSync): { content: Content; damage: Damage } {
  const table = missingTable(database, ['meta', 'journal', 'desk_key'])
  const meta = tried(() => readMeta(database), new Map<string, string>())
  const select = "SELECT seq, entry AS text, '' AS sum FROM journal ORDER BY seq"
  const journal = readRows(database, select, ({ text }) => (isEntry(text) ? null : "can't be read"))
  const deskKeys = tried<string[]>(() => readDeskKeys(database), [])
  const isDaySound = isJson(meta.value.get('day') ?? '')
  if (!isDaySound) meta.value.delete('day')
  const damage =
    (table === null ? null : `its table ${table} is missing`) ??
    meta.damage ??
    (isDaySound ? null : "the day itself can't be read") ??
    journal.damage ??
    deskKeys.damage ??
    structureDamage(database)
  const content = { meta: meta.value, rows: journal.rows, typed: new Map() }
  return { content: { ...content, deskKeys: deskKeys.value }, damage }
}

// What every version of it had. Which commands there were is known to `rules.js`.
const StoredEntry = z.object({
  seq: z.int(),
  at: z.number(),
  by: z.object({ kind: z.string() }),
  commandId: z.string(),
  command: z.object({ type: z.string() }),
})

function isEntry(text: string): boolean {
  return isJson(text) && StoredEntry.safeParse(JSON.parse(text)).success
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
