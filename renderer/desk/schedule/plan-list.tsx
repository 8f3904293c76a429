// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { dayWarnings } from '../../../shared/day/advice/advice-for.ts'
import type { EventDay, Room } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { dateOver } from '../../../shared/day/told-time.ts'
import { type PlanRow, planRows } from '../../../shared/features/schedule/plan-rows.ts'
import { contentOf, titleOf } from '../../../shared/now/span-content.ts'
import { useI18n } from '../language/language.tsx'
import { phaseColour } from '../rooms/room-now.tsx'
import { ActionButton, ActionHint } from '../shell/action-button.tsx'
import type { Desk } from '../shell/desk.ts'
import { FOCUS_PLAN, SCHEDULE } from './actions.ts'
import { MoreRows, useRowsNear } from './rows-near.tsx'

type Props = {
  desk: Desk
  planRef: RefObject<HTMLOListElement | null>
}

/** The plan of the day with where each room is; a press on a line brings the selected rooms there. */
export function PlanList({ desk, planRef }: Props) {
  const { words, language } = useI18n()
  const { namedDay: day, statuses } = desk
  const [wanted, setWanted] = useState<string | null>(null)
  const independent = useMemo(
    () => statuses.filter(({ moment }) => !moment.slot?.isElsewhere),
    [statuses],
  )
  const rows = useMemo(() => planRows(day, independent), [day, independent])
  const rooms = useMemo(() => independent.map(({ room }) => room), [independent])
  const { from, to, ...more } = useRowsNear(rows)
  const near = rows.slice(from, to)
  const { open } = desk
  // One tab stop, with arrow keys between lines, so that the rooms are one Tab away.
  const inTabOrder =
    near.find(({ id }) => id === wanted) ??
    near.find(({ roomIds }) => roomIds.length > 0) ??
    near[0]
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">
        {words.plan}
        <ActionHint action={FOCUS_PLAN} />
      </h2>
      <p className="plan-hint quiet">{words.bringHint}</p>
      <DayWarnings day={desk.day} />
      <ActionButton action={SCHEDULE} desk={desk} />
      <ol ref={planRef} onKeyDown={moveInPlan}>
        <MoreRows
          side="before"
          words={words.planBefore(from)}
          count={from}
          onPress={more.showBefore}
        />
        {near.map((row, index) => (
          <PlanLine
            key={row.id}
            {...{ day, row, rooms, open }}
            date={dateOver(
              day,
              row.plannedStart,
              rows[from + index - 1]?.plannedStart ?? null,
              language,
            )}
            isInTabOrder={row === inTabOrder}
            onFocus={setWanted}
          />
        ))}
        <MoreRows
          side="after"
          words={words.planAfter(rows.length - to)}
          count={rows.length - to}
          onPress={more.showAfter}
        />
      </ol>
    </section>
  )
}

/** Moves the focus between lines by the arrow keys. */
function moveInPlan(event: KeyboardEvent<HTMLOListElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (by === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  event.preventDefault()
  buttons[at + by]?.focus()
}

type LineProps = {
  day: EventDay
  row: PlanRow
  /** The date that begins with it, or `null`. */
  date: string | null
  rooms: readonly Room[]
  isInTabOrder: boolean
  onFocus(id: string): void
  open(panel: string, about: string): void
}

// The desk is drawn each second, and its plan only when a room goes on to something else.
const PlanLine = memo(function PlanLine(props: LineProps) {
  const { day, row, date, rooms, isInTabOrder, onFocus, open } = props
  const { words, tNarrow } = useI18n()
  const { id, level, plannedStart, roomIds } = row
  const title = titleOf(day, id)
  const isCurrent = roomIds.length > 0
  const does = plannedStart === null ? words.schedule : words.bring
  const phase = level === 'slot' ? contentOf(day, id).phase : null
  return (
    <li
      data-level={level}
      data-current={isCurrent}
      data-phase={phaseColour(phase?.number)}
      aria-current={isCurrent ? 'step' : undefined}
    >
      {date !== null && <span className="plan-date">{date}</span>}
      <span className="plan-time">
        {plannedStart === null ? words.unscheduled : timeOfDay(plannedStart, day.timeZone)}
      </span>
      <Button
        className="plan-title"
        excludeFromTabOrder={!isInTabOrder}
        onFocus={() => onFocus(id)}
        onPress={() => open(plannedStart === null ? 'schedule' : 'bring', id)}
      >
        {phase && <span className="phase-number">{phase.number}</span>}{' '}
        {title ? tNarrow(title) : id}
        <span className="only-heard">: {does}</span>
      </Button>
      {isCurrent && <RoomsHere roomIds={roomIds} rooms={rooms} />}
    </li>
  )
})

/** The names of the rooms that are here; where most are, of the others. */
function RoomsHere({ roomIds, rooms }: { roomIds: readonly string[]; rooms: readonly Room[] }) {
  const { words, t } = useI18n()
  const namesOf = (some: readonly Room[]) => some.map(({ name }) => t(name)).join(', ')
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

/** The warnings about the day file in a line that opens, if there are any. */
function DayWarnings({ day }: { day: EventDay }) {
  const { words, language } = useI18n()
  const warnings = useMemo(() => dayWarnings(day), [day])
  if (warnings.length === 0) return null
  return (
    <details className="day-warnings quiet">
      <summary>{words.dayWarnings(warnings.length)}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.en}>{warning[language]}</li>
        ))}
      </ul>
    </details>
  )
}
