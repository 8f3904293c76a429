// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { FacilitatorCommand } from '../../shared/features/commands.ts'
import { commandsIn } from '../../shared/features/facilitators/offered.ts'
import { MINUTE } from '../../shared/instant.ts'
import { lengthShown } from '../../shared/now/length-shown.ts'
import { type RoomNow, roomNow } from '../../shared/now/room-now.ts'
import { taggedIn } from '../../shared/tagged-text.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { useMoment, useTimeline } from '../ui/use-moment.ts'
import type { Shown } from './shown.ts'

/** What goes on in a room, and what its facilitator can do about it. */
export function RoomPart({ roomId, ...shown }: Shown & { roomId: string }) {
  const { day, view, second, now, language, words } = shown
  const timeline = useTimeline(day, roomId, runOf(view.runs, roomId))
  const moment = useMoment(timeline, second, now)
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  // A command that would be refused isn't offered. What only the time brings, the hub says.
  const commands = useMemo(
    () => commandsIn(day, view.runs, roomId, moment, now() ?? 0),
    [day, view.runs, roomId, moment, now],
  )
  const name = day.rooms.find(({ id }) => id === roomId)?.name
  const title = name ? taggedIn(name, language) : roomId
  const { activity, step, slot, next } = room
  const inner = room.innerBreak ?? room.workshop ?? activity ?? step
  const item = inner ?? slot
  return (
    <section aria-labelledby={`room-${roomId}`}>
      <h2 id={`room-${roomId}`}>
        <bdi>{title}</bdi>
      </h2>
      <p className="now">
        {inner && slot && <span className="quiet">{taggedIn(slot.title, language)}</span>}
        <strong>{item ? taggedIn(item.title, language) : idle(room, shown)}</strong>
      </p>
      <Time room={room} shown={shown} />
      {next && (
        <p className="quiet">
          {words.nextUp}: {taggedIn(next.item.title, language)}
        </p>
      )}
      {commands.length === 0 && item && <p className="quiet">{words.deskSteers}</p>}
      <div className="keys">
        {commands.map((command) => {
          const label = labelOf(command, shown)
          return (
            <button
              key={keyOf(command)}
              type="button"
              className={command.type === 'next' ? undefined : 'plain'}
              disabled={shown.isDisabled}
              aria-label={`${label}: ${title}`}
              onClick={() => shown.send(command, `${title}: ${label}`)}
            >
              {label}
            </button>
          )
        })}
      </div>
    </section>
  )
}

function idle({ state }: RoomNow, { words }: Shown): string {
  if (state === 'over') return words.over
  return state === 'before' ? words.notBegun : words.nothingNow
}

function Time({ room, shown }: { room: RoomNow; shown: Shown }) {
  const { words, second } = shown
  const { heldAt, awaited, counted } = room
  const digits = lengthShown(room, second)
  if (heldAt !== null) return <p className="time">{words.held}</p>
  if (awaited) return <p className="time">{words.awaitsSignal}</p>
  if (!counted || digits === null) return null
  const said = { left: words.left, over: words.overtime, until: words.until }[counted.kind]
  return (
    <p className="time">
      <span className="quiet">{said}</span> <span role="timer">{digits}</span>
    </p>
  )
}

function labelOf(command: FacilitatorCommand, { words }: Shown): string {
  switch (command.type) {
    case 'next':
      return command.isSignal ? words.startSignal : words.next
    case 'lengthen':
      return words.more(command.byMs / MINUTE)
    case 'pause':
    case 'resume':
      return words[command.type]
    default:
      return ''
  }
}

/** One button, whichever way it goes: who has the focus on it keeps it. */
function keyOf(command: FacilitatorCommand): string {
  if (command.type === 'lengthen') return `lengthen ${command.byMs}`
  return command.type === 'resume' ? 'pause' : command.type
}
