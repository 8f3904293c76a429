// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../../shared/day/day.ts'
import { toldTime } from '../../../shared/day/told-time.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { titleOf } from '../../../shared/now/span-content.ts'
import type { Text } from '../../../shared/text.ts'
import type { Span } from '../../../shared/timeline/timeline.ts'
import { useI18n } from '../language/language.tsx'

/** The slot that goes on: with the phase's number and colour where it is one. */
export function RoomSlot({ now }: { now: RoomNow }) {
  const { words, tNarrow } = useI18n()
  const { slot, workshop, beside } = now
  if (!slot) {
    const said = now.state === 'before' ? words.notBegun : words.nothingNow
    return <p className="room-slot quiet">{said}</p>
  }
  const inside = [workshop, ...beside].flatMap((item) => item ?? [])
  return (
    <div className="room-slot" data-phase={phaseColour(slot.phase?.number)}>
      {slot.phase && <span className="phase-number">{slot.phase.number}</span>}
      <p>
        {tNarrow(slot.title)}
        {slot.span.isElsewhere && <span className="quiet"> {words.elsewhere}</span>}
        {inside.map(({ span, title }) => (
          <PlusTitle key={span.id} title={title} />
        ))}
      </p>
    </div>
  )
}

function PlusTitle({ title, time }: { title: Text; time?: string }) {
  const { tNarrow } = useI18n()
  return (
    <span className="nested">
      {' + '}
      {time} {tNarrow(title)}
    </span>
  )
}

/** The step and the activity within the slot, where it has them; in a break that comes first. */
export function RoomPart({ now: { step, activity, innerBreak } }: { now: RoomNow }) {
  const { tNarrow } = useI18n()
  const inner = innerBreak ?? activity
  return (
    <div className="room-part">
      {step && <p className={inner ? 'quiet' : 'strong'}>{tNarrow(step.title)}</p>}
      {inner && <p className="strong">{tNarrow(inner.title)}</p>}
    </div>
  )
}

type NextProps = {
  now: RoomNow
  /** What `next` leads to, which may be more than what people are told of. */
  next: Span | null
  pace: Pace
}

/**
 * What `next` leads to, and when: at its time, or when somebody moves on to it. What people are told of
 * before that, as a break, comes before it.
 */
export function RoomNext({ now, next, pace }: NextProps) {
  const { words, language, tNarrow } = useI18n()
  if (!next) return <p className="room-next quiet">{words.lastItem}</p>
  const { day } = now
  const told = now.next?.item.span.id === next.id ? null : now.next
  const title = titleOf(day, next.id)
  const timeAt = (at: Instant) => toldTime(day, at, now.slot?.span.start ?? null, language)
  const time = next.start === null ? null : timeAt(next.start)
  const firstTime = told && told.at !== null ? timeAt(told.at) : null
  const isToldFirst = firstTime !== null && (told?.at ?? 0) < (next.start ?? 0)
  return (
    <div className="room-next">
      <p className={time === null && next.begins !== 'clock' ? 'strong' : 'quiet'}>
        {time === null
          ? words.nextUpWaiting[next.begins]
          : words.nextUp(isToldFirst ? firstTime : time)}
      </p>
      <p>
        {isToldFirst && told && <span className="told">{tNarrow(told.item.title)}</span>}
        {isToldFirst && title && <PlusTitle title={title} time={time ?? ''} />}
        {!isToldFirst && (title ? tNarrow(title) : next.id)}
        {!isToldFirst && told && firstTime !== null && (
          <PlusTitle title={told.item.title} time={firstTime} />
        )}
      </p>
      {pace !== 'clock' && next.begins === 'clock' && (
        <p>
          {words.pace}: {words.paces[pace].toLowerCase()}
        </p>
      )}
    </div>
  )
}

/** Phases take four colours in turn; their numbers tell them apart. */
export function phaseColour(phaseNumber: number | undefined): number | undefined {
  return phaseNumber === undefined ? undefined : ((phaseNumber - 1) % 4) + 1
}
