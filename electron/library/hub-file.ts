// SPDX-License-Identifier: EUPL-1.2
import { existsSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { Viewing } from '../../shared/day/day.ts'
import type { KnownDisplay } from '../../shared/features/library/hanging.ts'
import { ownOf } from '../../shared/own.ts'
import { Text } from '../../shared/text.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import { fold, inTransaction, openDatabase } from '../store/file/database.ts'

const FORMAT = 1

const Known = z.object({
  deviceId: z.string(),
  name: z.string(),
  trimMs: z.number(),
  room: z.nullable(Text),
  showsAllRooms: z.optional(z.literal(true)),
})
const KnownDay = z.object({
  isArchived: z.boolean(),
  /** What lay there when it was last read, so that what hasn't changed isn't read again. */
  stamp: z.string(),
  /** Of the file that it was made from, so that the same one isn't taken in twice. */
  sum: z.nullable(z.string()),
  about: z.unknown(),
  /** What lay there when nothing was left in it that is to be wiped. */
  bare: z.optional(z.string()),
})
export type KnownDay = z.infer<typeof KnownDay>
const RoomViewing = z.object({ room: Text, viewing: Viewing })
export type RoomViewing = z.infer<typeof RoomViewing>

/** What is kept, by name. All of it is of the hub and its venue, whichever day is open. */
const KEPT = {
  /** Hashes of the desks' keys that were let in. */
  'desk-keys': z.array(z.string()),
  'phone-key': z.string(),
  /** The key of the display on the hub's own machine, which whoever starts the hub may hang. */
  'own-display': z.string(),
  displays: z.array(Known),
  viewings: z.array(RoomViewing),
  /** Of the day that was open last: walls wait in it. */
  language: z.string(),
  /** The day that is open. */
  open: z.nullable(z.string()),
  days: z.record(z.string(), KnownDay),
}
type Kept = { [Name in keyof typeof KEPT]: z.infer<(typeof KEPT)[Name]> }

/**
 * What belongs to the hub and its venue and to no day: desks, phones' key, displays, and which day is
 * open. On the disk before `set` returns. Locked for as long as it is open, so that no second hub
 * has the same library.
 */
export class HubFile {
  /** What was wrong with the one before, which was set aside; `null`: nothing. */
  readonly note: string | null
  private readonly database: DatabaseSync
  private readonly kept = new Map<string, string>()

  /** Throws {@link StartProblem} where another hub has it, or nothing can be written. */
  constructor(path: string, now: number) {
    const opened = openedOrAnew(path, now)
    this.database = opened.database
    this.note = opened.note
    for (const [name, value] of opened.rows) this.kept.set(name, value)
  }

  get<Name extends keyof Kept>(name: Name): Kept[Name] | null {
    const json = this.kept.get(name)
    return json === undefined ? null : (KEPT[name].parse(JSON.parse(json)) as Kept[Name])
  }

  /** Throws where it can't be written, and then it is as before. */
  set<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
    const json = JSON.stringify(value)
    if (this.kept.get(name) === json) return
    const write = this.database.prepare('INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)')
    inTransaction(this.database, () => write.run(name, json))
    this.kept.set(name, json)
    fold(this.database)
  }

  day(dayId: string): KnownDay | null {
    return ownOf(this.get('days') ?? {}, dayId)
  }

  /** `null`: there is no such day any more. */
  setDay(dayId: string, day: KnownDay | null): void {
    const { [dayId]: _before, ...others } = this.get('days') ?? {}
    this.set('days', day === null ? others : { ...others, [dayId]: day })
  }

  knownDisplays(): KnownDisplay[] {
    return this.get('displays') ?? []
  }

  deskKeys(): string[] {
    return this.get('desk-keys') ?? []
  }

  addDeskKey(hash: string): void {
    this.set('desk-keys', [...new Set([...this.deskKeys(), hash])])
  }

  removeDeskKey(hash: string): void {
    this.set(
      'desk-keys',
      this.deskKeys().filter((key) => key !== hash),
    )
  }

  /** A secret that is made once, and kept. */
  secret(name: 'phone-key' | 'own-display', make: () => string): string {
    const known = this.get(name)
    if (known !== null) return known
    const made = make()
    this.set(name, made)
    return made
  }

  close(): void {
    this.database.close()
  }
}

type Opened = { database: DatabaseSync; rows: [string, string][]; note: string | null }

function openedOrAnew(path: string, now: number): Opened {
  try {
    return opened(path, null)
  } catch (error) {
    if (error instanceof StartProblem) throw error
    const aside = `${path}.${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`
    for (const end of ['', '-wal']) {
      if (existsSync(path + end)) renameSync(path + end, aside + end)
    }
    const lost = 'desks and displays have to be let in again, and the days are as they were'
    return opened(
      path,
      `${path} is damaged (${detailOf(error)}): ${lost}; it is now ${basename(aside)}`,
    )
  }
}

/** Throws {@link StartProblem} for what is no damage, and anything else where it is damaged. */
function opened(path: string, note: string | null): Opened {
  const database = openDatabase(path)
  try {
    const format = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    if (format > FORMAT) {
      throw new StartProblem(
        `${path} was written by another version of Zaalscherm (format ${format}, this one reads ${FORMAT})`,
      )
    }
    database.exec(
      `CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
       PRAGMA user_version = ${FORMAT};`,
    )
    const rows = database.prepare('SELECT name, value FROM kept').all()
    const kept = rows.map(({ name, value }): [string, string] => [String(name), String(value)])
    for (const [name, json] of kept) ownOf<z.ZodMiniType>(KEPT, name)?.parse(JSON.parse(json))
    return { database, rows: kept, note }
  } catch (error) {
    database.close()
    throw error
  }
}
