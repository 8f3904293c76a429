// SPDX-License-Identifier: EUPL-1.2
import type { Block, LeftOut, Place, Source } from '../source.ts'
import type { ChosenMapping, TableMapping } from '../understood.ts'
import type { Mentions } from './days.ts'
import type { Draft } from './draft.ts'
import { draftAt } from './draft.ts'
import { eventTitle } from './lines/event-title.ts'
import { lineItems } from './lines/line-items.ts'
import { withoutMailHeaders } from './lines/mail-headers.ts'
import { withoutPostcodes } from './lines/postcodes.ts'
import { withoutRecordLabels } from './lines/records.ts'
import { textLines } from './lines/text-line.ts'
import { inOrder, pairing } from './lines/torn-columns.ts'
import type { TornRun } from './lines/torn-runs.ts'
import type { ReadingContext } from './reading-context.ts'
import { shapeOf } from './table/columns.ts'
import { partsByRooms } from './table/rooms-within.ts'
import { type Swap, tableItems } from './table/table-items.ts'
import { datesIn, type FoundDate } from './words/dates.ts'
import { roomInTitle, roomsOf } from './words/room-words.ts'
import { sharedWords, titleOf } from './words/titles.ts'

export type BlockItems = {
  drafts: Draft[]
  leftOut: LeftOut[]
  mentions: Mentions
  mappings: TableMapping[]
  swap: Swap | null
  /** Lines of titles and times that were torn apart. */
  torn: number[]
  location: string | null
  title: string | null
  /** Nothing but rows, which may stand in any order. */
  isListed: boolean
}

export type BlockOptions = {
  chosen: ChosenMapping
  keepsSwap: boolean
  keepsRooms: boolean
  pairsInOrder: boolean
}

/** The items of lines and tables, in the order in which they stand. */
export function blockItems(source: Source, options: BlockOptions): BlockItems {
  const found: BlockItems = {
    drafts: [],
    leftOut: [],
    mentions: {
      labelled: null,
      found: source.title === null ? [] : datesIn(source.title),
      years: yearsIn(source.title ?? ''),
    },
    mappings: [],
    swap: null,
    torn: [],
    location: null,
    title: null,
    isListed: source.blocks.every(({ kind }) => kind === 'table'),
  }
  const details = new Set<Draft>()
  const wholes = new Set<Draft>()
  let inTables = 0
  const runs: TornRun[] = []
  let context: ReadingContext = { day: null, room: null, section: 0 }
  for (const block of programmeBlocks(source.blocks)) {
    if (block.kind === 'table') {
      const items = tableItems(block, { ...context, section: context.section + 1 }, options)
      context = { ...context, section: context.section + 1_000 }
      if (items) {
        found.drafts.push(...items.drafts)
        inTables += items.drafts.length
        found.leftOut.push(...items.leftOut)
        if (items.mapping) found.mappings.push(items.mapping)
        found.swap ??= items.swap
        found.title ??= items.title
        found.mentions.years.push(...yearsIn(items.title ?? ''))
        continue
      }
    }
    const mail = withoutMailHeaders(linesOf(block))
    found.title ??= mail.subject
    const lines = withoutRecordLabels(withoutPostcodes(mail.places.flatMap(textLines)))
    const items = lineItems(lines, context)
    const named = context.section === 0 && source.title === null ? eventTitle(lines) : null
    context = { ...items.context, section: items.context.section + 1 }
    found.drafts.push(...items.drafts)
    // What became the title isn't left out, where it stands by itself.
    found.leftOut.push(
      ...items.leftOut.filter((left) => left.line !== named?.line || left.text !== named.title),
    )
    found.title ??= named?.title ?? null
    for (const detail of items.details) details.add(detail)
    for (const whole of items.wholes) wholes.add(whole)
    runs.push(...items.torn)
    found.location ??= items.location
    const heads = lines.filter(({ heading }, at) => heading > 0 || at === 0)
    found.mentions.years.push(...heads.flatMap(({ text }) => yearsIn(text)))
    found.mentions.labelled ??= items.labelledDay
    found.mentions.found.push(
      ...lines.flatMap(({ dates }) => dates.filter((date) => !isDeadline(date, lines))),
    )
  }
  for (const run of runs) pairedItems(run, details, found, options.pairsInOrder)
  detailsMerged(found, details)
  if (inTables >= 3 && details.size <= 2) onlyTold(found, details)
  wholesLeftOut(found, wholes)
  return found
}

/** A table is one for each row of rooms in it; without times it is lines, among those around it. */
function programmeBlocks(blocks: Block[]): Block[] {
  const read: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'table' && shapeOf(block.rows)) {
      read.push(...partsByRooms(block.rows).map((rows) => ({ ...block, rows })))
      continue
    }
    const last = read[read.length - 1]
    if (last?.kind === 'lines') last.lines.push(...linesOf(block))
    else read.push({ kind: 'lines', lines: linesOf(block).slice() })
  }
  return read
}

export function linesOf(block: Block): Place[] {
  if (block.kind === 'lines') return block.lines
  return block.rows.map(({ line, cells }) => ({
    line,
    text: cells
      .map(({ text }) => text.replace(/\n/g, ' '))
      .join('\t')
      .trim(),
  }))
}

const yearsIn = (text: string) => (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number)

/** `aanmelden voor 1 december` says nothing of the day itself. */
function isDeadline(date: FoundDate, lines: { text: string; dates: FoundDate[] }[]): boolean {
  const line = lines.find(({ dates }) => dates.includes(date))
  const before = line?.text.slice(0, date.at) ?? ''
  return (
    /(aanmeld|inschrij|opgeven|regist|rsvp|deadline|uiterlijk|anmeld|inscri|iscriz|tickets)/i.test(
      before,
    ) || /(?:before|until|vóór|since|sinds|avant|entro)\s+$/i.test(before)
  )
}

function pairedItems(
  run: TornRun,
  details: Set<Draft>,
  found: BlockItems,
  isInOrder: boolean,
): void {
  const evidence = Array.from(details).flatMap(({ start, end, title, source }) =>
    start === null ? [] : [{ start, end, title: `${title} ${source.text}` }],
  )
  const pair = isInOrder ? inOrder : pairing
  const { pairs } = pair(run.titles, run.times, evidence)
  for (const { title, time, end, isTold } of pairs) {
    const said = roomInTitle(title.text, () => false)
    const room = title.room ?? said.room
    found.torn.push(title.place.line)
    found.drafts.push(
      draftAt(title.place, {
        day: run.context.day,
        start: time.start,
        end,
        isWholeClock: time.isWholeClock,
        title: titleOf(said.title).title,
        rooms: room === null ? null : roomsOf(room),
        reasons: [isTold ? 'paired' : 'paired-by-order'],
        // Torn columns are in no order that could tell a night.
        section: -1 - title.place.line,
      }),
    )
  }
  for (const { place, text } of run.titles.slice(pairs.length)) {
    found.leftOut.push({ line: place.line, text, reason: 'no-time' })
  }
  const paired = new Set(pairs.map(({ time }) => time))
  for (const time of run.times.filter((one) => !paired.has(one))) {
    const { line, text } = time.place
    found.leftOut.push({ line, text: text.trim(), reason: 'no-title' })
  }
}

/** `25 July 2026, 10:00 – 18:00` above a programme is about all of it, and no item in it. */
function wholesLeftOut(found: BlockItems, wholes: Set<Draft>): void {
  const [opening, ...after] = found.drafts
  if (opening && after.length >= 3 && spansAll(opening, after)) wholes.add(opening)
  const items = found.drafts.filter((draft) => !wholes.has(draft))
  if (items.length < 3) return
  for (const { source } of found.drafts.filter((draft) => wholes.has(draft))) {
    found.leftOut.push({ line: source.line, text: source.text, reason: 'not-understood' })
  }
  found.drafts = items
}

/** `Dinsdag 9 maart, 13.30 - 17.00 uur, Stadskantoor`, with all the rest within it. */
function spansAll({ day, start, end, title, source, isParent }: Draft, after: Draft[]): boolean {
  const isOfAll = datesIn(source.text)[0]?.at === 0 || /^(?:in|te|at|@|im|à|bij)\s/i.test(title)
  if (!isOfAll || isParent || start === null || end === null) return false
  return after.every(
    (draft) =>
      draft.day === day &&
      draft.start !== null &&
      draft.start >= start &&
      (draft.end ?? draft.start) <= end,
  )
}

/** `The recording (14:55)` beside a table is about one of its rows. */
function onlyTold(found: BlockItems, details: Set<Draft>): void {
  const told = found.drafts.filter((draft) => details.has(draft))
  found.drafts = found.drafts.filter((draft) => !details.has(draft))
  for (const { source } of told) {
    found.leftOut.push({ line: source.line, text: source.text, reason: 'not-understood' })
  }
}

/** A line further on that tells the same item with its end adds that, and is no second item. */
function detailsMerged(found: BlockItems, details: Set<Draft>): void {
  const gone = new Set<Draft>()
  const byStart = new Map<number | null, Draft[]>()
  for (const draft of found.drafts) {
    const same = byStart.get(draft.start)
    if (same) same.push(draft)
    else byStart.set(draft.start, [draft])
  }
  for (const detail of details) {
    if (detail.start === null) {
      gone.add(detail)
      const { line, text } = detail.source
      found.leftOut.push({ line, text, reason: 'not-understood' })
      continue
    }
    const other = byStart
      .get(detail.start)
      ?.find(
        (draft) =>
          draft !== detail &&
          !gone.has(draft) &&
          (draft.end === null || detail.end === null || draft.end === detail.end) &&
          isSameItem(draft, detail, details),
      )
    if (!other) continue
    other.end ??= detail.end
    gone.add(detail)
  }
  found.drafts = found.drafts.filter((draft) => !gone.has(draft))
}

/** Of torn columns a word in common is enough; else most of the shorter title has to be the same. */
function isSameItem(draft: Draft, detail: Draft, details: Set<Draft>): boolean {
  if (details.has(draft)) return draft.title === detail.title && draft.rooms === detail.rooms
  const shared = sharedWords(draft.title, detail.title)
  if (draft.reasons.some((reason) => reason === 'paired' || reason === 'paired-by-order')) {
    return shared > 0
  }
  const words = (text: string) => text.split(/\s+/).filter((word) => word.length > 2).length
  return shared > 0 && shared >= Math.min(words(draft.title), words(detail.title)) * 0.6
}
