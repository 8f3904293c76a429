// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HOUR, type Instant } from '../../shared/instant.ts'
import { StartProblem } from '../machine/start-problem.ts'
import { type DayFiles, dayFiles } from '../store/file/day-files.ts'
import { wipeAsides } from '../store/wipe/wipe-asides.ts'
import { type ClosedWipe, wipeClosed } from '../store/wipe/wipe-closed.ts'
import { stampOf } from './day-folder.ts'
import type { Days } from './days.ts'
import type { HubFile } from './hub-file.ts'

// A day without an end may go on past its last date; what is precise stands in its journal.
const LOOKED_AT_FROM_MS = 24 * HOUR

type Parts = {
  days: Days
  file: Pick<HubFile, 'day' | 'setDay'>
  /** The sample's files, which are in use where it is played. */
  sample: DayFiles
  /** The day that a hub plays, which wipes it itself. */
  openId(): string | null
  now(): Instant
  newSecret(): string
  onFault(what: string, error: unknown): void
}

/** Wipes the days that aren't open, once their time has come. */
export class Wipes {
  private readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** To be called at a start, and each hour. @returns whether a day is otherwise now */
  look(): boolean {
    const { days, openId, now } = this.parts
    const isPast = ({ lastDate }: { lastDate: string }) =>
      now() - Date.parse(`${lastDate}T00:00Z`) > LOOKED_AT_FROM_MS
    const wiped = days
      .all()
      .filter((day) => day.id !== openId() && isPast(day))
      .filter(({ id }) => this.lookInto(id) === 'wiped')
    for (const { id } of wiped) days.look(id)
    this.lookAside()
    this.lookIntoSample()
    return wiped.length > 0
  }

  /** What was copied aside of a damaged day before it was gone on with, of the open one too. */
  private lookAside(): void {
    const { days, now, newSecret, onFault } = this.parts
    for (const { id } of days.all()) {
      wipeAsides(filesOfDay(days, id), now(), newSecret, onFault)
    }
  }

  /** The sample that was rehearsed before there was a day of one's own. */
  private lookIntoSample(): void {
    const { sample, now, newSecret, onFault } = this.parts
    try {
      if (existsSync(sample.database)) wipeClosed(sample, now(), newSecret)
    } catch (error) {
      if (!isInUse(error)) onFault('the sample could not be wiped', error)
    }
  }

  private lookInto(id: string): ClosedWipe {
    const { days, file, now, newSecret, onFault } = this.parts
    const folder = days.folderOf(id)
    const known = file.day(id)
    if (known?.bare === stampOf(folder)) return 'nothing'
    try {
      const became = wipeClosed(filesOfDay(days, id), now(), newSecret)
      if (became === 'nothing' && known) file.setDay(id, { ...known, bare: stampOf(folder) })
      return became
    } catch (error) {
      if (!isInUse(error)) onFault('a day that is over could not be wiped', error)
      return 'waits'
    }
  }
}

function filesOfDay(days: Days, id: string): DayFiles {
  return dayFiles(join(days.folderOf(id), 'day.sqlite'))
}

function isInUse(error: unknown): boolean {
  return error instanceof StartProblem && error.isInUse
}
