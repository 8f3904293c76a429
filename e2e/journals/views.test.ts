// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Hub } from '../../electron/hub/hub.ts'
import { clockText } from '../../shared/day/sample-day.test-kit.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Entry } from '../../shared/state/entry.ts'
import { type Run, runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import type { Audience } from '../../shared/views/view.ts'
import { viewOf } from './composed-view.ts'
import { factsOf, openFacts } from './open-day.ts'
import { type CommandJournal, commandJournals, dayText, LAST_OF_FORMAT_1 } from './recorded.ts'

const NAMES = ['a Staatsprint', 'a long day', 'people and displays']

/** What each audience sees at one instant of a recorded day. */
function seenBy(journal: CommandJournal, after: number, at: Instant) {
  const entries = journal.entries.filter(({ seq }) => seq <= after)
  const rooms: { id: string }[] = JSON.parse(dayText(journal)).rooms
  const by = { kind: 'desk', deskId: 'desk-a' } as const
  // A display in every room: undo leaves them alone, so nothing else is changed by it.
  const pairings = rooms.map(({ id }, index): Entry => {
    const command = { type: 'pairDisplay', deviceId: `in ${id}`, roomId: id, name: 'Wand' } as const
    return { seq: after + 1 + index, at, by, commandId: `pair ${id}`, command }
  })
  const [joined] = entries.flatMap(({ by }) => ('personId' in by ? by.personId : []))
  const kept = factsOf(dayText(journal), [...entries, ...pairings])
  return openFacts(kept, at, (hub) => ({
    after,
    displays: rooms.map(({ id }) => displaySees(hub, id)),
    desk: deskSees(hub),
    phones: [joined ?? 'nobody', 'new'].map((personId) => phoneSees(hub, personId)),
  }))
}

function displaySees(hub: Hub, roomId: string) {
  const audience = { kind: 'display', deviceId: `in ${roomId}` } as const
  const { run, ...view } = viewOf(hub, audience)
  return { ...view, laidOut: laidOut(hub, roomId, run), day: dayOf(hub, audience) }
}

function deskSees(hub: Hub) {
  const audience = { kind: 'desk' } as const
  const { runs, ...view } = viewOf(hub, audience)
  const rooms = hub.day.rooms.map(({ id }) => digestOf(laidOut(hub, id, runOf(runs, id))))
  return { ...view, laidOut: rooms, day: dayOf(hub, audience) }
}

function phoneSees(hub: Hub, personId: string) {
  const roomId = hub.day.rooms[1]?.id ?? ''
  const audience = { kind: 'attendee', personId, roomId } as const
  const { run, ...view } = viewOf(hub, audience)
  return { ...view, laidOut: digestOf(laidOut(hub, roomId, run)), day: dayOf(hub, audience) }
}

/** What follows from a room's run: the marks themselves may come to look otherwise. */
function laidOut({ day }: Hub, roomId: string, run: Run) {
  const { spans, pausedSince, isHeldForAll } = timelineOf(day, roomId, run)
  const text = (at: Instant | null) => clockText(day, at)
  const times = spans.map(({ id, start, end, waits }) => {
    return `${id} ${text(start)} ${text(end)}${waits ? ' waits' : ''}`
  })
  return { times, pausedSince, isHeldForAll }
}

/** The audience's part of the day, by digests: whole, it would be a megabyte. */
function dayOf(hub: Hub, audience: Audience) {
  const { day } = JSON.parse(hub.messagesOf(audience)?.day.text ?? '')
  return Object.entries(day).map(([key, value]) => `${key} ${digestOf(value)}`)
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
}

const journals = commandJournals().filter(
  ({ commit, name }) => commit === LAST_OF_FORMAT_1 && NAMES.includes(name),
)

test.each(journals)('every audience of $name sees what it saw', (journal) => {
  const seen = journal.golden.slice(1).map(({ after, at }) => seenBy(journal, after, at))
  const path = join(import.meta.dirname, 'views', `${journal.name.replaceAll(' ', '-')}.json`)
  if (process.env.RECORD_VIEWS) writeFileSync(path, `${JSON.stringify(seen, null, 1)}\n`)
  expect(seen).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})
