// SPDX-License-Identifier: EUPL-1.2
import { join, sep } from 'node:path'
import * as z from 'zod/mini'
import type { EventDay } from '../../shared/day/day.ts'
import { takenCodes } from '../../shared/day/join-codes.ts'
import { isDate } from '../../shared/day/time-of-day.ts'
import { aboutDay, type DayAbout } from '../../shared/features/library/day-about.ts'
import { type DayTrouble, LibraryDay } from '../../shared/features/library/library.ts'
import type { StorePorts } from '../store/opening.ts'
import {
  clearLeftovers,
  dayFoldersIn,
  deleteDayFolder,
  makeDayFolder,
  readDayFolder,
  stampOf,
} from './day-folder.ts'
import type { HubFile, KnownDay } from './hub-file.ts'

/** What is remembered of a day that is whole, so that a start needn't read its journal. */
const Remembered = z.extend(
  z.pick(LibraryDay, {
    title: true,
    date: true,
    lastDate: true,
    timeZone: true,
    rooms: true,
    items: true,
  }),
  { codes: z.array(z.string()) },
)

/** A day's folder as it is listed. */
type Listed = LibraryDay & { codes: readonly string[] }

type Ports = StorePorts & { chance(): number }

// A slug is for people who look into the folder; the end keeps a name from ever being given twice.
const LONGEST_SLUG = 24
const END_LENGTH = 4
const END_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The folders of all days: what is in each, and making and deleting them. */
export class Days {
  private readonly folder: string
  private readonly file: HubFile
  private readonly ports: Ports
  private readonly listed = new Map<string, Listed>()

  constructor(folder: string, file: HubFile, ports: Ports) {
    this.folder = folder
    this.file = file
    this.ports = ports
    clearLeftovers(folder)
    for (const id of dayFoldersIn(folder)) this.list(id)
  }

  /** By date, and those of one date by title. */
  all(): Listed[] {
    return [...this.listed.values()].sort(
      (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
    )
  }

  find(id: string): Listed | null {
    return this.listed.get(id) ?? null
  }

  folderOf(id: string): string {
    return join(this.folder, id)
  }

  /** The day as it is kept; `null`: it can't be read. */
  read(id: string): EventDay | null {
    return readDayFolder(this.folderOf(id), this.ports.newSecret).day
  }

  /** Makes a day, whole or not at all. @param sum of the file that it comes from */
  make(day: EventDay, sum: string | null): string {
    const id = this.newId(day)
    const begun = makeDayFolder(this.folder, id, day, this.ports)
    try {
      this.remember(id, begun, { isArchived: false, sum })
    } catch (error) {
      // Nobody is told of it, so it is nowhere.
      deleteDayFolder(this.folder, id)
      throw error
    }
    return id
  }

  delete(id: string): void {
    deleteDayFolder(this.folder, id)
    this.listed.delete(id)
    this.file.setDay(id, null)
  }

  archive(id: string, isArchived: boolean): void {
    const listed = this.listed.get(id)
    const known = this.file.day(id)
    if (!listed) return
    this.file.setDay(id, known ? { ...known, isArchived } : { ...UNKNOWN, isArchived })
    this.listed.set(id, { ...listed, isArchived })
  }

  /** The day that is open is otherwise now. */
  changed(id: string, day: EventDay): void {
    const before = this.listed.get(id)
    if (before) this.listed.set(id, { ...before, ...rememberedOf(day), trouble: null })
  }

  /** A day is closed: a start needn't read it again. */
  closed(id: string, day: EventDay): void {
    const { isArchived, sum } = this.file.day(id) ?? UNKNOWN
    this.remember(id, day, { isArchived, sum })
  }

  /** Looks anew at what lies in a day's folder. */
  look(id: string): void {
    const { isArchived, sum } = this.file.day(id) ?? UNKNOWN
    const { day, trouble } = readDayFolder(this.folderOf(id), this.ports.newSecret)
    if (day && trouble === null) return this.remember(id, day, { isArchived, sum })
    this.listed.set(id, { ...troubledDay(id, day, this.told(trouble)), isArchived })
  }

  /** Where the library itself lies is no news to whoever looks into it. */
  private told(trouble: DayTrouble | null): DayTrouble | null {
    return trouble && { ...trouble, detail: trouble.detail.replaceAll(`${this.folder}${sep}`, '') }
  }

  /** The day that was made from a file of this sum; `null`: none. */
  madeFrom(sum: string): string | null {
    return this.all().find(({ id }) => this.file.day(id)?.sum === sum)?.id ?? null
  }

  private list(id: string): void {
    const known = this.file.day(id)
    const about = Remembered.safeParse(known?.about)
    if (!known || !about.success) return this.look(id)
    // The one that is about to be opened is read then, and says itself what it is.
    const isToBeOpened = id === this.file.get('open')
    if (!isToBeOpened && known.stamp !== stampOf(this.folderOf(id))) return this.look(id)
    this.listed.set(id, { id, ...about.data, isArchived: known.isArchived, trouble: null })
  }

  private remember(id: string, day: EventDay, kept: Pick<KnownDay, 'isArchived' | 'sum'>): void {
    const about = rememberedOf(day)
    this.file.setDay(id, { ...kept, stamp: stampOf(this.folderOf(id)), about })
    this.listed.set(id, { id, ...about, isArchived: kept.isArchived, trouble: null })
  }

  private newId({ date, id: slug }: EventDay): string {
    for (;;) {
      const end = Array.from({ length: END_LENGTH }, () => {
        return END_LETTERS[Math.floor(this.ports.chance() * END_LETTERS.length)]
      }).join('')
      const id = `${date}-${slug.slice(0, LONGEST_SLUG)}-${end}`
      if (!this.listed.has(id)) return id
    }
  }
}

const UNKNOWN: KnownDay = { isArchived: false, stamp: '', sum: null, about: null }

function rememberedOf(day: EventDay): DayAbout & { codes: string[] } {
  return { ...aboutDay(day), codes: [...takenCodes(day)] }
}

/** With what can be told of it: at least the name of its folder, and the date in that. */
function troubledDay(id: string, day: EventDay | null, trouble: DayTrouble | null): Listed {
  const said = id.slice(0, '2026-03-13'.length)
  const date = /^\d{4}-\d{2}-\d{2}$/.test(said) && isDate(said) ? said : '0000-01-01'
  const unknown = {
    ...{ title: { nl: id, en: id }, date, lastDate: date, timeZone: 'UTC' },
    ...{ rooms: 0, items: 0, codes: [] },
  }
  return { id, ...(day ? rememberedOf(day) : unknown), isArchived: false, trouble }
}
