// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { timeOfDayInSeconds } from '../day/time-of-day.ts'
import { helpDeskWords } from '../features/help/desk-words.ts'
import { toldAs, whatOf, whereOf } from '../features/told.ts'
import { reportWords } from '../i18n/report/report.ts'
import { roomNames } from '../i18n/room-names.ts'
import type { Instant } from '../instant.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import type { Places } from './fold/command-places.ts'
import type { Happened } from './fold/happened.ts'
import type { CommandRecord, JoinRecord, Sender } from './fold/log-builder.ts'
import { spanTitle } from './span-title.ts'

/** A line of the log, in words. Nobody who takes part is named in it. */
export type LogLine = {
  at: Instant
  /** `10:42:00` */
  time: string
  who: string
  where: string
  what: string
  isTakenBack: boolean
}

/** Stops after every line, so that a long log can be made in turns. */
export function* logging(
  { end, records }: Happened,
  language: Language,
): Generator<undefined, LogLine[]> {
  const { day } = end
  const lines: LogLine[] = []
  for (const record of records) {
    lines.push({
      at: record.at,
      time: timeOfDayInSeconds(record.at, day.timeZone),
      ...(record.kind === 'command'
        ? commandLine(record, day, language)
        : joinLine(record, day, language)),
    })
    yield
  }
  return lines
}

type LineWords = Pick<LogLine, 'who' | 'where' | 'what' | 'isTakenBack'>

function commandLine(record: CommandRecord, day: EventDay, language: Language): LineWords {
  return {
    who: senderName(record.by, language),
    where: whereOf(record.command, day, language),
    what: whatWasDone(record, day, language),
    isTakenBack: record.isTakenBack,
  }
}

/** `regietafel 1` */
export function senderName(by: Sender, language: Language): string {
  const words = reportWords[language]
  switch (by.kind) {
    case 'hub':
    case 'chair':
      return words[by.kind]
    case 'desk':
      return words.desk(by.number)
    case 'facilitator':
      return helpDeskWords[language].facilitator(by.number)
    default:
      return by satisfies never
  }
}

function whatWasDone(record: CommandRecord, day: EventDay, language: Language): string {
  const { command, about, others } = record
  if (others.length > 0) {
    const words = reportWords[language]
    const what = others.map((one) => doneBefore(one, day, language)).join('; ')
    return command.type === 'redo' ? words.redone(what) : words.undone(what)
  }
  const what = whatOf(command, language)
  const places = placesText(about, day, language)
  const time = toldAs(command).time?.(command, day) ?? null
  const said = places === '' ? what : `${what}${about.areLedTo ? ' →' : ','} ${places}`
  return time === null ? said : `${said}, ${time}`
}

/** `+5 minuten, Clusteren (Zaal 2, 10:42:00)` */
function doneBefore(record: CommandRecord, day: EventDay, language: Language): string {
  const time = timeOfDayInSeconds(record.at, day.timeZone)
  const where = whereOf(record.command, day, language)
  return `${whatWasDone(record, day, language)} (${where === '' ? time : `${where}, ${time}`})`
}

function placesText({ places }: Places, day: EventDay, language: Language): string {
  const titles = places.map(({ spanId, roomIds }) => {
    const title = spanTitle(day, spanId, language)
    return places.length === 1 ? title : `${title} (${roomNames(roomIds, day, language)})`
  })
  return titles.join('; ')
}

function joinLine(record: JoinRecord, day: EventDay, language: Language): LineWords {
  const words = reportWords[language]
  const teams = day.teams
    .filter(({ id }) => record.teams.has(id))
    .map(({ id, name }) => words.toTeam(taggedIn(name, language), record.teams.get(id) ?? 0))
  const what = [
    ...(teams.length > 0 ? [words.joinedThen(teams.join(', '))] : []),
    ...(record.rolesTaken > 0 ? [words.rolesTaken(record.rolesTaken)] : []),
    ...(record.left > 0 ? [words.left(record.left)] : []),
  ]
  return { who: words.phones, where: '', what: what.join('; '), isTakenBack: false }
}
