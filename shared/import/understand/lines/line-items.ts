// SPDX-License-Identifier: EUPL-1.2
import type { LeftOut } from '../../source.ts'
import { type Draft, draftAt } from '../draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { NamedDay } from '../words/dates.ts'
import { isRoomName, roomBehindDay, roomsOf } from '../words/room-words.ts'
import { timesIn } from '../words/times.ts'
import { trimmed } from '../words/titles.ts'
import { afterwards, isAside, isOfAll } from './asides.ts'
import { isBrokenOff } from './broken-title.ts'
import { headsColumns, type ItemText, itemText, sideBySide } from './item-text.ts'
import { countedOn } from './lengths-only.ts'
import { Marks } from './marks.ts'
import { parallelItem, withParallels } from './parallel.ts'
import { LONGEST_DESCRIPTION, placeOf } from './place-of.ts'
import { Prose } from './prose.ts'
import { isProgrammeHead, type TextLine } from './text-line.ts'
import { ordersOfTimes } from './time-order.ts'
import { type TornRun, tornRuns } from './torn-runs.ts'

export type LineDrafts = {
  drafts: Draft[]
  /** Items whose time stands behind them: they may only tell more of another. */
  details: Set<Draft>
  /** Lines with a date and a time, as of the event itself. */
  wholes: Set<Draft>
  torn: TornRun[]
  leftOut: LeftOut[]
  /** Named by `Locatie:`, not as a room of an item. */
  location: string | null
  /** The day that the text names for all of it. */
  labelledDay: NamedDay | null
  context: ReadingContext
}

/** The items of lines: with a time before them, behind them, or on a line of its own. */
export function lineItems(lines: TextLine[], context: ReadingContext): LineDrafts {
  const reader = new LineReader(lines, context)
  return reader.read()
}

class LineReader {
  readonly #lines: TextLine[]
  readonly #orders: ReturnType<typeof ordersOfTimes>
  readonly #torn: TornRun[]
  readonly #marks: Marks
  #drafts: Draft[] = []
  readonly #details = new Set<Draft>()
  readonly #wholes = new Set<Draft>()
  #leftOut: LeftOut[] = []
  readonly #children = new Map<Draft, Draft[]>()
  #context: ReadingContext
  #location: string | null = null
  #labelledDay: NamedDay | null = null
  /** Whom the next lines describe; none after a heading. */
  #current: Draft | null = null
  #isAdjacent = false
  /** Its time stands on a line of its own: what follows, empty lines or not, is its. */
  #isRecord = false
  readonly #prose = new Prose()
  /** Names of rooms stand behind the titles, of a column that a copy has lost. */
  #hasRoomColumn = false
  /** When it all begins, said apart from the items. */
  #begins: number | null = null

  constructor(lines: TextLine[], context: ReadingContext) {
    this.#lines = lines
    this.#context = context
    this.#torn = tornRuns(lines)
    this.#marks = new Marks(lines)
    const taken = new Set(this.#torn.flatMap(({ taken: own }) => own))
    this.#orders = ordersOfTimes(lines, taken)
  }

  read(): LineDrafts {
    const taken = new Set(this.#torn.flatMap(({ taken: own }) => own))
    const runs = new Map(this.#torn.map((run) => [run.from, run]))
    for (const [at, line] of this.#lines.entries()) {
      const run = runs.get(at)
      if (run) run.context = { ...this.#context }
      if (taken.has(at)) {
        this.#current = null
        continue
      }
      if (line.isBlank) {
        this.#isAdjacent = false
        this.#endProse()
      } else this.#line(at, line)
    }
    this.#endProse()
    this.#drafts = withParallels(this.#drafts, this.#children)
    this.#countOn()
    return {
      drafts: this.#drafts,
      details: this.#details,
      wholes: this.#wholes,
      torn: this.#torn,
      leftOut: this.#leftOut,
      location: this.#location,
      labelledDay: this.#labelledDay,
      context: this.#context,
    }
  }

  /** Lengths alone, counted on from `Aanvang: 20.00 uur`. */
  #countOn(): void {
    const counted = countedOn(this.#drafts, this.#lines, this.#begins, this.#context.section)
    if (counted === null) return
    this.#drafts = counted
    const taken = new Set(counted.map(({ source }) => source.line))
    this.#leftOut = this.#leftOut.filter(({ line }) => !taken.has(line))
  }

  #line(at: number, line: TextLine): void {
    if (line.label !== null) this.#labelled(line)
    else if (line.isDayHead && line.day) this.#dayHead(line, line.day)
    else if (line.timeAt === 'lead') {
      for (const part of sideBySide(line.rest)) this.#item(line, part, false)
    } else if (line.timeAt === 'alone') this.#alone(at, line)
    else if (line.timeAt === 'tail' && !isAside(this.#lines, at)) this.#tail(at, line)
    else if (this.#orders.titles.has(at)) return
    else if (line.heading > 0) this.#heading(line)
    else this.#text(at, line)
  }

  #labelled(line: TextLine): void {
    this.#begins ??= line.time?.start ?? null
    if (line.label === 'date') this.#labelledDay ??= line.day
    if (line.label === 'address') this.#location ??= trimmed(line.rest)
    if (line.label === 'place' && line.rest !== '') {
      const place = trimmed(
        line.label === 'place' && line.rest === line.text ? line.text : line.rest,
      )
      if (this.#current && this.#isAdjacent && this.#current.rooms === null) {
        this.#current.rooms = roomsOf(place)
      } else this.#location ??= place
    }
    if (line.label === 'speaker' && this.#current) {
      this.#current.speakers.push(...line.rest.split(/\s*[,;]\s*/).filter((name) => name !== ''))
    }
  }

  #dayHead(line: TextLine, day: NamedDay): void {
    this.#endProse()
    const before = this.#context.day
    const isSplit =
      before &&
      before.day === null &&
      day.weekday === null &&
      day.ordinal === null &&
      !this.#current
    // `woensdag` on one line and `13 maart` on the next are one date.
    const whole = isSplit
      ? { ...day, weekday: before.weekday, text: `${before.text} ${day.text}` }
      : day
    this.#context = {
      day: whole,
      room: roomBehindDay(line.rest),
      section: this.#context.section + 1,
    }
    this.#current = null
  }

  #heading(line: TextLine): void {
    this.#endProse()
    const name = trimmed(line.text)
    if (isRoomName(name)) {
      this.#context = { ...this.#context, room: name, section: this.#context.section + 1 }
    } else if (isProgrammeHead(name) || this.#current !== null) {
      this.#context = { ...this.#context, room: null, section: this.#context.section + 1 }
    }
    this.#current = null
  }

  #alone(at: number, line: TextLine): void {
    if (this.#drafts.length === 0 && isOfAll(this.#lines, at)) {
      this.#context = { ...this.#context, day: line.day }
      return this.#leave(line, 'not-understood')
    }
    const order = this.#orders.of.get(at)
    if (order === undefined) {
      this.#leave(line, 'no-title')
      return
    }
    this.#item(line, order.title, order.isAbove && line.isBracketed)
    this.#isRecord = true
    if (!order.isAbove) this.#isAdjacent = true
  }

  #tail(at: number, line: TextLine): void {
    const above = this.#lines[at - 1]
    // A title that was broken over two lines goes on with a small letter.
    const isBroken =
      above &&
      !above.isBlank &&
      above.time === null &&
      /^\p{Ll}/u.test(line.rest) &&
      line.bullet === ''
    this.#item(line, isBroken ? `${above.text} ${line.rest}` : line.rest, true)
  }

  #item(line: TextLine, text: string, isDetail: boolean): void {
    this.#endProse()
    this.#isRecord = false
    const { time } = line
    if (!time) return
    const { title, rooms, remark, description, isCut, minutes } = this.#itemText(text)
    const isCounted = time.end === null && time.start !== null && minutes !== null
    const draft = draftAt(placeOf(line), {
      day: line.day ?? this.#context.day,
      start: time.start,
      end: isCounted ? (time.start ?? 0) + (minutes ?? 0) : time.end,
      isWholeClock: time.hasHalf || (time.start ?? 0) >= 780,
      isSpoken: time.isSpoken,
      title,
      remark,
      rooms,
      description,
      reasons: [
        ...(isCut ? (['title-cut'] as const) : []),
        ...(isCounted ? (['end-from-duration'] as const) : []),
      ],
      section: this.#context.section,
    })
    if (title === '') {
      this.#leave(line, 'no-title')
      return
    }
    if (time.start === null) this.#followOn(draft)
    if (line.day) this.#context = { ...this.#context, day: line.day }
    if (timesIn(description ?? '').some(({ isWeak }) => !isWeak))
      this.#leave(line, 'not-understood')
    this.#drafts.push(draft)
    // A time with a date before it on its line is that of the whole.
    if (line.timeAt === 'tail' && line.dates.length > 0 && line.day === null)
      this.#wholes.add(draft)
    if (isDetail) this.#details.add(draft)
    this.#current = draft
    this.#isAdjacent = true
  }

  /** `tot 12.00`: it begins where the one before it ends, if that is told. */
  #followOn(draft: Draft): void {
    const previous = this.#drafts[this.#drafts.length - 1]
    if (
      previous?.end !== undefined &&
      previous.end !== null &&
      previous.section === draft.section
    ) {
      draft.start = previous.end
      draft.reasons.push('start-from-previous')
    }
  }

  #text(at: number, line: TextLine): void {
    const name = trimmed(line.text)
    const columns = headsColumns(name)
    if (columns.isHeader) {
      this.#hasRoomColumn = columns.hasRooms
      return
    }
    if (isRoomName(name) && this.#roomLine(at, name)) return
    const after = afterwards(line)
    if (after !== null) return this.#afterwards(line, after)
    if (isProgrammeHead(name)) {
      this.#current = null
      this.#endProse()
      return
    }
    if (this.#current && (this.#isAdjacent || this.#goesOn(at)) && line.dates.length === 0) {
      this.#describe(this.#current, line)
      return
    }
    this.#prose.add(line)
  }

  /** A line that names a room: of the item above it, or of all that follow. */
  #roomLine(at: number, name: string): boolean {
    let down = at + 1
    while (this.#lines[down]?.isBlank) down += 1
    const next = this.#lines[down]
    if (this.#current?.rooms === null && (this.#isAdjacent || this.#isRecord)) {
      this.#current.rooms = roomsOf(name)
      return true
    }
    if (next?.timeAt === 'lead' || next?.timeAt === 'alone') {
      this.#context = { ...this.#context, room: name, section: this.#context.section + 1 }
      this.#current = null
      return true
    }
    return false
  }

  /** What follows on the item before it: its start is that one's end. */
  #afterwards(line: TextLine, text: string): void {
    const previous = this.#drafts[this.#drafts.length - 1]
    if (!previous || previous.end === null || !this.#current) return this.#leave(line, 'no-time')
    const { minutes, isCut, hasRoom, ...said } = this.#itemText(text)
    const draft = draftAt(placeOf(line), {
      ...said,
      day: previous.day,
      start: previous.end,
      end: minutes === null ? null : previous.end + minutes,
      isWholeClock: previous.isWholeClock,
      reasons: ['start-from-previous'],
      section: this.#context.section,
    })
    this.#drafts.push(draft)
    this.#current = draft
    this.#isAdjacent = true
  }

  /** After an empty line a text is of the item above it only where more items follow. */
  #goesOn(at: number): boolean {
    const next = this.#marks.after(at)
    return next !== null && next.heading === 0 && !next.isDayHead
  }

  #describe(draft: Draft, line: TextLine): void {
    // A time in what describes an item may be an item: somebody should see it.
    if (timesIn(line.text).some(({ isWeak }) => !isWeak)) this.#leave(line, 'not-understood')
    if (isBrokenOff(draft, line)) {
      draft.title = `${draft.title} ${line.text}`
      return
    }
    const child = parallelItem(draft, line)
    if (child) {
      const children = this.#children.get(draft)
      if (children) children.push(child)
      else this.#children.set(draft, [child])
    }
    if ((draft.description?.length ?? 0) < LONGEST_DESCRIPTION) {
      draft.description = [draft.description, line.text].filter(Boolean).join('\n')
    }
    this.#isAdjacent = true
  }

  #itemText(text: string): ItemText {
    return itemText(text, this.#context.room, this.#hasRoomColumn)
  }

  #leave(line: TextLine, reason: LeftOut['reason']): void {
    this.#leftOut.push({ ...placeOf(line), reason })
  }

  #endProse(): void {
    this.#leftOut.push(...this.#prose.end())
  }
}
