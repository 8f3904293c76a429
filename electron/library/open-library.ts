// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dateAt } from '../../shared/day/dates.ts'
import { placeholderDay } from '../../shared/features/library/new-day.ts'
import type { Instant } from '../../shared/instant.ts'
import { Language, textIn } from '../../shared/text.ts'
import type { Secrets } from '../hub/ports.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import type { TidyTimers } from '../store/file/tidying.ts'
import { DayLibrary } from './day-library.ts'
import { Days } from './days.ts'
import { HubFile } from './hub-file.ts'
import { type Opened, Openings, type SampleDay, sampleFiles } from './openings.ts'
import { Venue } from './venue.ts'
import { Wipes } from './wipes.ts'

type Ports = Secrets & {
  timers: TidyTimers
  wallNow(): number
  /** Hub time. */
  now(): Instant
  onFault(what: string, error: unknown): void
}

type Asked = {
  folder: string
  /** Where the days lie that come with the program. */
  assets: string
  timeZone: string
  language: Language
  /** What is rehearsed as long as there are no days; `null`: nothing. */
  sample: (SampleDay & { isAnew: boolean }) | null
}

/** A library that is open, with what is played first. */
export type OpenLibrary = { library: DayLibrary; file: HubFile; first: Opened; notes: string[] }

/**
 * Opens the library in a folder: on the day that was open last, or on the sample where there is no day
 * yet, or on none. Throws {@link StartProblem} where the folder can't be written, or another hub has it.
 */
export function openLibrary(asked: Asked, ports: Ports): OpenLibrary {
  const { folder, timeZone, language } = asked
  makeWritable(folder)
  const file = new HubFile(join(folder, 'hub.sqlite'), ports.wallNow())
  const days = new Days(folder, file, ports)
  const openings = new Openings(ports, ports.now)
  const placeholder = () => {
    const rooms = file.knownDisplays().flatMap(({ room }) => (room ? [room] : []))
    const names = new Map(rooms.map((room) => [JSON.stringify(room), room]))
    const today = dateAt(ports.now(), timeZone)
    return placeholderDay(
      [...names.values()],
      today,
      timeZone,
      ours(file.get('language')) ?? language,
    )
  }
  const { first, notes } = firstOf(asked, { file, days, openings, placeholder })
  const { timers, newSecret, now, onFault } = ports
  const openId = () => file.get('open')
  const library = new DayLibrary(
    {
      ...{ file, days, openings, placeholder, timers },
      wipes: new Wipes({
        sample: sampleFiles(folder),
        days,
        file,
        openId,
        now,
        newSecret,
        onFault,
      }),
      venue: new Venue(file, ports.newSecret),
      assets: { days: asked.assets, timeZone },
      hashOf: ports.hashOf,
      newId: ports.newSecret,
      now: ports.now,
      onFault: ports.onFault,
    },
    first,
  )
  return { library, file, first, notes: [file.note, ...notes].filter((note) => note !== null) }
}

type FirstParts = {
  file: HubFile
  days: Days
  openings: Openings
  placeholder(): ReturnType<typeof placeholderDay>
}

function firstOf(
  { folder, sample }: Asked,
  { file, days, openings, placeholder }: FirstParts,
): { first: Opened; notes: string[] } {
  const openId = file.get('open')
  if (openId !== null && days.find(openId)) {
    try {
      const first = openings.day(openId, days.folderOf(openId), false)
      return { first, notes: [...first.notes, ...first.warnings.map(lookOnceMore)] }
    } catch (error) {
      // The other days are well, and the desk says what is wrong with this one.
      days.look(openId)
      const note = `the day that was open can't be: ${detailOf(error)}`
      return { first: openings.none(placeholder()), notes: [note] }
    }
  }
  if (sample !== null && days.all().length === 0) {
    const first = openings.sample(sample, folder, sample.isAnew)
    const title = textIn(first.store.day.title, 'en')
    const [, clock] = sample.rehearseAt.split('T')
    const note = `rehearsing the sample day “${title}” until there is one of your own: its clock stands at ${clock} and runs`
    return { first, notes: [note] }
  }
  return { first: openings.none(placeholder()), notes: ['no day is open: open one at the desk'] }
}

/** A day's language, where it is one of the interface's. */
function ours(tag: string | null): Language | null {
  const read = Language.safeParse(tag)
  return read.success ? read.data : null
}

function lookOnceMore(warning: string): string {
  return `look at the day once more: ${warning}`
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartProblem(
      `the library ${folder} can't be written: ${detailOf(error)}; choose another with --library`,
    )
  }
}
