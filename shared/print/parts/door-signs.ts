// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../day/day.ts'
import { dateInWords, instantOf, timeOfDay } from '../../day/time-of-day.ts'
import { groupsOf } from '../../export/export-item.ts'
import { programmeDateAt } from '../../export/local-time.ts'
import type { Instant } from '../../instant.ts'
import { taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { contentOf, isFree, titleOf } from '../../now/span-content.ts'
import { unnamedSpeakers } from '../../now/workshops.ts'
import { plainLine, taggedIn } from '../../tagged-text.ts'
import { type Language, textIn } from '../../text.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { type Span, timelineOf } from '../../timeline/timeline.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'
import { listSizeToFit, sizeClass, sizeToFit } from '../type-size.ts'

/** What hangs on each door: the room's day in large type, a sheet for each date. */
export function doorSigns({ day, language }: PrintInput): PrintPart {
  const sheets = day.rooms.flatMap((room) =>
    [...rowsByDate(day, room, language)].map(([date, rows]) =>
      doorSign({ day, room, date, rows, language }),
    ),
  )
  return partOf(sheets, printWords[language].nothing.doors)
}

type Row = { start: Instant; title: string; under: string; isQuiet: boolean }

/** What goes on in the room, or is for everybody elsewhere, in order of time. */
function rowsByDate(day: EventDay, room: Room, language: Language): Map<string, Row[]> {
  const byDate = new Map<string, Row[]>()
  const add = (row: Row) => {
    const date = programmeDateAt(row.start, day.timeZone)
    byDate.set(date, [...(byDate.get(date) ?? []), row])
  }
  for (const span of timelineOf(day, room.id, PLANNED_RUN).spans) {
    const content = contentOf(day, span.id)
    const { slot } = content
    const title = titleOf(day, span.id)
    const isItem = span.level === 'slot' || span.level === 'nested'
    if (!isItem || !slot || !title || span.plannedStart === null) continue
    if (isFree(content)) {
      for (const start of freeStarts(day, slot, span)) add({ ...TO_WRITE, start })
      continue
    }
    const where = placeOf(day, room, span.isElsewhere, slot, language)
    const groups = groupsOf(day, slot).map((group) => taggedIn(group.title, language))
    const speakers = unnamedSpeakers(slot, language).map((one) => taggedIn(one, language))
    add({
      start: span.plannedStart,
      title: taggedIn(title, language),
      under: [...groups, ...speakers, ...(where === null ? [] : [where])].join(' · '),
      isQuiet: where !== null,
    })
  }
  for (const rows of byDate.values()) rows.sort((a, b) => a.start - b.start)
  return byDate
}

// A round in which nothing is yet: what comes there is written down by whoever brings it.
const TO_WRITE = { title: '', under: '', isQuiet: true }

/** When the rounds begin that a room is free in, of which several may be one span. */
function freeStarts(
  { date, timeZone }: EventDay,
  { rounds = [] }: EventDay['slots'][number],
  { plannedStart, plannedEnd }: Span,
): Instant[] {
  return rounds
    .map(({ start }) => instantOf(date, start, timeZone))
    .filter((at) => at >= (plannedStart ?? Infinity) && at < (plannedEnd ?? Infinity))
}

/** Where an item is that isn't behind this door; `null`: it is, or nobody says. */
function placeOf(
  day: EventDay,
  room: Room,
  isElsewhere: boolean,
  slot: EventDay['slots'][number],
  language: Language,
): string | null {
  if (isElsewhere) return printWords[language].elsewhere
  if (slot.scope === 'rooms') return null
  const placed = day.rooms.find(({ id }) => id === slot.place)
  const hall = slot.scope === 'plenary' ? day.rooms.find(({ kind }) => kind === 'hall') : undefined
  const place = placed ?? hall
  return place && place.id !== room.id ? taggedIn(place.name, language) : null
}

// In the sheet's millimetres: what is left beside the times and under the head, and the type.
const TITLE_WIDTH = 146
const LIST_HEIGHT = 200
const SIZES = [11, 10, 9, 8, 7, 6, 5.5, 5, 4.5]
// Where it takes a second sheet anyway.
const RUNS_ON_SIZE = 6

type Sign = { day: EventDay; room: Room; date: string; rows: readonly Row[]; language: Language }

function doorSign({ day, room, date, rows, language }: Sign): Html {
  const name = sizeToFit(textIn(room.name, language), { width: 182, height: 34 })
  const plain = rows.map(({ title, under }) => ({ title: plainLine(title), under }))
  const size = listSizeToFit(plain, { width: TITLE_WIDTH, height: LIST_HEIGHT, sizes: SIZES })
  return html`<section class="sheet sign door">
<h2 class="${sizeClass(name)}">${taggedLine(taggedIn(room.name, language))}</h2>
<p class="about">${taggedLine(taggedIn(day.title, language))} · ${dateInWords(date, language)}</p>
<table class="${sizeClass(size ?? RUNS_ON_SIZE)}">${size === null ? runningHead(room, date, language) : null}<tbody>${rows.map(
    ({ start, title, under, isQuiet }) =>
      html`<tr${isQuiet && html` class="quiet"`}><td class="time">${timeOfDay(start, day.timeZone)}</td>
<th scope="row">${taggedLine(title)}${under ? html`<small>${taggedLine(under)}</small>` : null}</th></tr>`,
  )}</tbody></table>
</section>`
}

/** Where a list runs on, each sheet says by itself which door it is of. */
function runningHead(room: Room, date: string, language: Language): Html {
  const name = taggedLine(taggedIn(room.name, language))
  return html`<thead><tr><th colspan="2" scope="colgroup">${name} · ${dateInWords(date, language)}</th></tr></thead>`
}
