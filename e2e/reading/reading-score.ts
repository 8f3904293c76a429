// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { type Printed, type PrintedSlot, printed } from '../../shared/import/printed.ts'
import { problemSentence } from '../../shared/import/problem-words.ts'
import { readSource } from '../../shared/import/read/read-source.ts'
import { understand } from '../../shared/import/understand/understand.ts'

/** How a programme was read against how it has to be. Counts are of the expected items. */
export type ReadingScore = {
  file: string
  of: number
  found: number
  rightStart: number
  rightEnd: number
  rightRoom: number
  questions: number
  /** In words: what is missing, too much or wrong. */
  lost: string[]
  invented: string[]
  wrong: string[]
}

/** Every FILE in a folder that has its right reading beside it, as FILE without its end + `.expected.json`. */
export function scoresIn(folder: string): ReadingScore[] {
  const names = readdirSync(folder)
  return names
    .filter(
      (name) =>
        !name.endsWith('.expected.json') && names.includes(`${parse(name).name}.expected.json`),
    )
    .map((name) => {
      const expected = JSON.parse(
        readFileSync(join(folder, `${parse(name).name}.expected.json`), 'utf8'),
      ) as { slots: PrintedSlot[] }
      return scoreOf(name, readingOf(join(folder, name)), expected.slots)
    })
}

/** As the command prints it, on a day of which no fixture depends. */
export function readingOf(path: string, today = '2026-11-30'): Printed {
  const reading = readSource({ name: parse(path).base, bytes: new Uint8Array(readFileSync(path)) })
  if ('problem' in reading) throw new Error(problemSentence(reading.problem, 'en'))
  const options = { today, timeZone: 'Europe/Amsterdam', language: 'nl' as const, answers: {} }
  return printed(understand(reading.source, options), 'en')
}

function scoreOf(file: string, read: Printed, expected: PrintedSlot[]): ReadingScore {
  const open = read.slots.slice()
  const score: ReadingScore = {
    file,
    of: expected.length,
    found: 0,
    rightStart: 0,
    rightEnd: 0,
    rightRoom: 0,
    questions: read.ask.length,
    lost: [],
    invented: [],
    wrong: [],
  }
  for (const slot of expected) {
    const match = bestOf(open, slot)
    if (!match) {
      score.lost.push(toldOf(slot))
      continue
    }
    open.splice(open.indexOf(match), 1)
    score.found += 1
    const isStart = isSameDate(match, slot) && match.start === slot.start
    const isEnd = match.end === slot.end
    const isRoom = roomOf(match) === roomOf(slot)
    score.rightStart += Number(isStart)
    score.rightEnd += Number(isEnd)
    score.rightRoom += Number(isRoom)
    if (!isStart || !isEnd || !isRoom) score.wrong.push(`${toldOf(match)} and not ${toldOf(slot)}`)
  }
  score.invented = open.map(toldOf)
  return score
}

/** The one with a like title that agrees most in time and room. */
function bestOf(slots: PrintedSlot[], wanted: PrintedSlot): PrintedSlot | undefined {
  const agreement = (slot: PrintedSlot) =>
    4 * Number(slot.start === wanted.start) +
    2 * Number(isSameDate(slot, wanted)) +
    Number(roomOf(slot) === roomOf(wanted))
  return slots
    .filter(({ title }) => isSameTitle(title, wanted.title))
    .sort((a, b) => agreement(b) - agreement(a))[0]
}

/** One is a prefix of the other, without regard of case and runs of space. */
function isSameTitle(first: string, second: string): boolean {
  const [a, b] = [first, second].map((title) => title.toLowerCase().replace(/\s+/g, ' ').trim())
  return a !== undefined && b !== undefined && a !== '' && (a.startsWith(b) || b.startsWith(a))
}

/** A weekday or a date without its year is asked, so any will do. */
function isSameDate(slot: PrintedSlot, wanted: PrintedSlot): boolean {
  return !/^\d{4}-/.test(wanted.date ?? '') || slot.date === wanted.date
}

function roomOf({ room }: PrintedSlot): string {
  if (room === null || room === '*') return String(room)
  const rooms = typeof room === 'string' ? [room] : room
  return rooms
    .map((name) => name.toLowerCase().replace(/\s+/g, ''))
    .sort()
    .join('+')
}

function toldOf({ date, start, end, title, room }: PrintedSlot): string {
  return `${date} ${start}–${end} ${title} (${room === null ? 'no room' : room})`
}
