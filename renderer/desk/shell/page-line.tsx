// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { type RoomNow, roomNow } from '../../../shared/now/room-now.ts'
import { saidTogether } from '../../../shared/now/said-together.ts'
import type { Text } from '../../../shared/text.ts'
import { OverwrittenLine } from '../history/overwritten-line.tsx'
import { useI18n } from '../language/language.tsx'
import { ActionButtons } from './action-bar.tsx'
import type { Desk } from './desk.ts'
import { addressOf } from './open-page.ts'
import { ResultLine } from './result-line.tsx'

// More than these are not read in a line; steering, where it leads, has them all.
const MOST_TOLD = 3

/** Under the top line of a page: what can be taken back, and what goes on meanwhile. */
export function PageLine({ desk }: { desk: Desk }) {
  return (
    <div className="page-line">
      <div className="page-history">
        <ActionButtons group="history" desk={desk} />
      </div>
      <RunningLine day={desk.namedDay} statuses={desk.statuses} />
      <OverwrittenLine desk={desk} />
      <ResultLine commands={desk.commands} day={desk.namedDay} />
    </div>
  )
}

/** What goes on in the rooms, once for those that are alike; nothing while the day doesn't run. */
function RunningLine({ day, statuses }: { day: EventDay; statuses: readonly RoomStatus[] }) {
  const { words, language, t } = useI18n()
  const together = useMemo(() => roomsAlike(day, statuses), [day, statuses])
  if (together.length === 0) return null
  const isOne = together.length === 1
  return (
    <a className="running-line" href={addressOf(null)}>
      <span className="quiet">{words.goesOn}</span>
      {together.slice(0, MOST_TOLD).map(({ rooms, now }) => (
        <span key={rooms.map(t).join()} className="running">
          {!isOne && <span className="quiet">{saidTogether(rooms.map(t), language)} </span>}
          {now.heading && t(now.heading.title)}
          <RunningUntil now={now} />
        </span>
      ))}
      {together.length > MOST_TOLD && <span className="quiet">…</span>}
    </a>
  )
}

function RunningUntil({ now: { counted, heldAt, day } }: { now: RoomNow }) {
  const { words } = useI18n()
  if (heldAt !== null) return <span className="quiet"> {words.held.toLowerCase()}</span>
  if (counted === null || counted.kind === 'until') return null
  const time = timeOfDay(counted.at, day.timeZone)
  return (
    <span className="quiet">
      {' '}
      {counted.kind === 'left' ? words.runsUntil(time) : words.runsOverSince(time)}
    </span>
  )
}

/** By their names. */
type Alike = { rooms: Text[]; now: RoomNow }

/** Rooms in which the same goes on until the same instant. */
function roomsAlike(day: EventDay, statuses: readonly RoomStatus[]): Alike[] {
  const found = new Map<string, Alike>()
  for (const { room, timeline, moment } of statuses) {
    const now = roomNow(day, timeline, moment)
    if (now.state !== 'on') continue
    const key = `${now.heading?.span.id} ${now.counted?.kind} ${now.counted?.at} ${now.heldAt}`
    const alike = found.get(key)
    if (alike) alike.rooms.push(room.name)
    else found.set(key, { rooms: [room.name], now })
  }
  return [...found.values()]
}
