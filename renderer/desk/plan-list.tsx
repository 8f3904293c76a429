// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay, Room } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import { useSpeech } from './language.tsx'
import type { Place } from './places.ts'
import { type PlanRow, planRows } from './plan-rows.ts'
import { phaseColour } from './room-now.tsx'
import { contentOf, titleOf } from './titles.ts'

/** The day as planned, with where the rooms stand in it. */
export function PlanList({ day, places }: { day: EventDay; places: readonly Place[] }) {
  const { words } = useSpeech()
  const driven = useMemo(() => places.filter(({ moment }) => !moment.slot?.isElsewhere), [places])
  const rows = useMemo(() => planRows(day, driven), [day, driven])
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{words.plan}</h2>
      <ol>
        {rows.map((row) => (
          <PlanLine key={row.id} day={day} row={row} rooms={driven.map(({ room }) => room)} />
        ))}
      </ol>
    </section>
  )
}

function PlanLine({ day, row, rooms }: { day: EventDay; row: PlanRow; rooms: Room[] }) {
  const { words, sayNarrow } = useSpeech()
  const { id, level, plannedStart, roomIds } = row
  const title = titleOf(day, id)
  const isCurrent = roomIds.length > 0
  const phase = level === 'slot' ? contentOf(day, id).phase : null
  return (
    <li
      data-level={level}
      data-current={isCurrent}
      data-phase={phaseColour(phase?.number)}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className="plan-time">
        {plannedStart === null ? words.unscheduled : timeOfDay(plannedStart, day.timeZone)}
      </span>
      <span className="plan-title">
        {phase && <span className="phase-number">{phase.number}</span>}{' '}
        {title ? sayNarrow(title) : id}
      </span>
      {isCurrent && <RoomsHere roomIds={roomIds} rooms={rooms} />}
    </li>
  )
}

/** The rooms that stand here, by name; where most do, those that don't. */
function RoomsHere({ roomIds, rooms }: { roomIds: readonly string[]; rooms: readonly Room[] }) {
  const { words, say } = useSpeech()
  const namesOf = (some: readonly Room[]) => some.map(({ name }) => say(name)).join(', ')
  const here = rooms.filter(({ id }) => roomIds.includes(id))
  const away = rooms.filter(({ id }) => !roomIds.includes(id))
  const isMost = here.length > away.length + 1
  return (
    <bdi className="plan-rooms">
      {away.length === 0 && words.allHere}
      {away.length > 0 && (isMost ? words.allHereBut(namesOf(away)) : namesOf(here))}
    </bdi>
  )
}
