// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { Timebase } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import { Receipt } from '../../shared/features/wipe/receipt.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Fact, Origin } from '../../shared/state/facts/fact.ts'
import { type Beginning, lifted } from '../../shared/state/facts/migrations.ts'
import type { TypedText } from '../../shared/state/facts/typed-texts.ts'
import type { State } from '../../shared/state/state.ts'
import { FileGone } from '../hub/playback/file-gone.ts'
import type { Store } from '../hub/ports.ts'
import { fold } from './file/database.ts'
import type { DayFiles } from './file/day-files.ts'
import { HeadFile } from './file/head.ts'
import { JournalTable } from './file/journal-table.ts'
import { KeptFiles } from './file/kept-files.ts'
import { Meta, type MetaChange } from './file/meta.ts'
import { INSERT_KEY, readDeskKeys } from './file/tables.ts'
import { Tidying, type TidyTimers } from './file/tidying.ts'
import { TypedTable } from './file/typed-table.ts'

const Rehearsal = z.object({ beganAt: z.number(), hubTime: z.number() })
/** The wall clock's instant at which a rehearsal began, and the hub time it began with. */
export type Rehearsal = z.infer<typeof Rehearsal>

/** One event day in one SQLite file. An entry is on the disk before `append` returns. */
export class SqliteStore implements Store {
  readonly first: State
  /** `null`: it is the real day. */
  readonly rehearsal: Rehearsal | null
  readonly movedTo: Timebase | null
  private readonly beginning: Beginning
  private readonly database: DatabaseSync
  private readonly files: KeptFiles
  private readonly head: HeadFile
  private readonly meta: Meta
  private readonly journal: JournalTable
  private readonly texts: TypedTable
  private readonly tidying: Tidying
  /** The journal as it was read to be checked, for whoever reads it first. */
  private checked: readonly string[] | null
  private lastNumber: number
  private isClosed = false

  /**
   * @param database opened to write, and found to be whole
   * @param found what was found in it: its journal, and the highest number that was ever given
   */
  constructor(
    files: DayFiles,
    database: DatabaseSync,
    found: { texts: readonly string[]; lastNumber: number },
    timers: TidyTimers,
  ) {
    this.database = database
    this.files = new KeptFiles(files.database, files.log)
    this.head = new HeadFile(files.head)
    this.meta = new Meta(database)
    this.journal = new JournalTable(database, this.meta.start, found.lastNumber)
    this.texts = new TypedTable(database)
    this.checked = found.texts
    this.lastNumber = found.lastNumber
    this.tidying = new Tidying(timers, { fold: () => fold(database), erase: () => this.erase() })
    this.beginning = JSON.parse(this.meta.get('beginning') ?? 'null')
    this.first = lifted(this.beginning, []).first
    this.rehearsal = kept(this.meta.get('rehearsal'), Rehearsal)
    this.movedTo = kept(this.meta.get('moved-to'), Timebase)
  }

  get day(): EventDay {
    return this.first.day
  }

  /** Of when the day was wiped; `null`: it wasn't. */
  get receipt(): Receipt | null {
    return kept(this.meta.get('receipt'), Receipt)
  }

  get lastAt(): Instant | null {
    const text = this.journal.lastText()
    return text === null ? null : factIn(text).entry.at
  }

  *facts(): Iterable<Fact> {
    const texts = this.checked ?? this.journal.texts()
    this.checked = null
    yield* lifted(this.beginning, factsIn(texts)).facts
  }

  typed(): ReadonlyMap<string, string> {
    return this.texts.all
  }

  nextOrigin(): Origin {
    this.lastNumber += 1
    return { hub: this.meta.get('hub-id') ?? '', number: this.lastNumber }
  }

  isGone(): boolean {
    const isGone = this.files.isGone()
    if (!isGone) this.writeHead((head) => this.head.heal(head))
    return isGone
  }

  append(fact: Fact, typed: readonly TypedText[]): void {
    const takeBack = this.journal.takingBack()
    this.keep(() => {
      if (typed.length === 0) this.journal.append(fact)
      else this.change([], typed, () => this.journal.append(fact))
    }, takeBack)
  }

  move(
    time: Timebase,
    seq: number,
    instead: readonly Fact[],
    forgotten: readonly TypedText[],
  ): void {
    const changes: MetaChange[] = [
      ['moved-to', JSON.stringify(time)],
      ['numbers-given', String(this.journal.newest.number)],
    ]
    this.keep(() => {
      this.change(changes, forgotten, () => this.journal.replaceAfter(seq, instead))
    })
  }

  deskKeys(): string[] {
    return readDeskKeys(this.database)
  }

  addDeskKey(hash: string): void {
    if (this.deskKeys().includes(hash)) return
    const insert = this.database.prepare(INSERT_KEY)
    this.keep(() => this.meta.change([this.meta.toggled('keys', hash)], () => insert.run(hash)))
  }

  removeDeskKey(hash: string): void {
    if (!this.deskKeys().includes(hash)) return
    const remove = this.database.prepare('DELETE FROM desk_key WHERE hash = ?')
    this.begin()
    this.meta.change([this.meta.toggled('keys', hash)], () => remove.run(hash))
    this.wrote()
  }

  phoneKey(make: () => string): string {
    const known = this.meta.get('phone-key')
    if (known !== null) return known
    const key = make()
    this.begin()
    this.meta.change([['phone-key', key]])
    this.wrote()
    return key
  }

  /** Once it is closed, to close it again does nothing. */
  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.tidying.tidy()
    this.markClosed()
    this.head.close()
    // Folds the log in, and deletes it.
    this.database.close()
  }

  /**
   * Looks again once it is written: into a file without a name, it isn't kept. Taken back where it
   * would be in the way once the file has its name again.
   */
  private keep(write: () => void, takeBack: () => void = () => {}): void {
    if (this.files.isGone()) throw new FileGone()
    this.checked = null
    this.begin()
    write()
    if (this.files.isGone()) {
      takeBack()
      throw new FileGone()
    }
    this.wrote()
  }

  /** From the first write on, a copy of the database alone may not be all that there is. */
  private begin(): void {
    if (this.meta.get('closed') === null) return
    // Before the mark is gone: in between, a new day would have neither.
    this.writeHead((head) => this.head.begin(head))
    this.meta.change([['closed', null]])
    fold(this.database)
  }

  /** All of it in one transaction, or none. */
  private change(
    changes: readonly MetaChange[],
    typed: readonly TypedText[],
    write: () => void,
  ): void {
    const sum = this.meta.toggled('typed', ...this.texts.members(typed))
    this.journal.wholly(() => {
      this.meta.change([...changes, sum], () => {
        this.texts.write(typed)
        write()
      })
    })
    if (this.texts.kept(typed)) this.tidying.erased()
  }

  private wrote(): void {
    this.writeHead((head) => this.head.write(head))
    this.tidying.wrote()
  }

  private writeHead(write: (head: Parameters<HeadFile['write']>[0]) => void): void {
    const hubId = this.meta.get('hub-id') ?? ''
    try {
      write({ hubId, ...this.journal.newest, changes: this.meta.changes })
    } catch {
      // What it is about is on the disk already, and a head that is older says nothing wrong.
    }
  }

  private markClosed(): void {
    if (this.files.isGone() || this.meta.get('closed') !== null) return
    try {
      this.meta.change([['closed', 'yes']])
      this.writeHead((head) => this.head.write(head))
    } catch {
      // A full disk: without the mark the head says that this is all.
    }
  }

  private erase(): void {
    this.meta.change([], () => this.texts.rewrite())
  }
}

function* factsIn(texts: readonly string[]): Iterable<Fact> {
  for (const text of texts) yield factIn(text)
}

function factIn(text: string): Fact {
  return JSON.parse(text)
}

function kept<T>(json: string | null, schema: { parse(value: unknown): T }): T | null {
  return json === null ? null : schema.parse(JSON.parse(json))
}
