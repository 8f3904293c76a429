// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { contentOf, titleOf } from '../../../shared/now/span-content.ts'
import type { Text } from '../../../shared/text.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import { useSpeech } from '../language/language.tsx'

type Props = { day: EventDay; moment: ShownMoment }

/** The slot that goes on: with the phase's number and colour where it is one. */
export function RoomSlot({ day, moment }: Props) {
  const { words, sayNarrow } = useSpeech()
  const { slot } = moment
  if (!slot) return <p className="room-slot quiet">{words.nothingNow}</p>
  const { phase } = contentOf(day, slot.id)
  const title = titleOf(day, slot.id)
  const inside = [moment.nested, ...moment.beside].flatMap((span) => span ?? [])
  return (
    <div className="room-slot" data-phase={phaseColour(phase?.number)}>
      {phase && <span className="phase-number">{phase.number}</span>}
      <p>
        {title && sayNarrow(title)}
        {slot.isElsewhere && <span className="quiet"> {words.elsewhere}</span>}
        {inside.map(({ id }) => (
          <PlusTitle key={id} title={titleOf(day, id)} />
        ))}
      </p>
    </div>
  )
}

function PlusTitle({ title, time }: { title: Text | null; time?: string }) {
  const { sayNarrow } = useSpeech()
  if (!title) return null
  return (
    <span className="nested">
      {' + '}
      {time} {sayNarrow(title)}
    </span>
  )
}

/** The step and the activity within the slot, where it has them. */
export function RoomPart({ day, moment }: Props) {
  const { sayNarrow } = useSpeech()
  const { step, activity } = moment
  const stepTitle = step && titleOf(day, step.id)
  const activityTitle = activity && titleOf(day, activity.id)
  return (
    <div className="room-part">
      {stepTitle && <p className={activityTitle ? 'quiet' : 'strong'}>{sayNarrow(stepTitle)}</p>}
      {activityTitle && <p className="strong">{sayNarrow(activityTitle)}</p>}
    </div>
  )
}

/** What comes next, and when: at its time, or when somebody moves on to it. */
export function RoomNext({ day, moment: { next, upNext }, pace }: Props & { pace: Pace }) {
  const { words, sayNarrow } = useSpeech()
  if (!next) return <p className="room-next quiet">{words.lastItem}</p>
  const title = titleOf(day, next.id)
  const time = next.start === null ? null : timeOfDay(next.start, day.timeZone)
  return (
    <div className="room-next">
      <p className={time === null && next.begins !== 'clock' ? 'strong' : 'quiet'}>
        {time === null ? words.nextUpWaiting[next.begins] : words.nextUp(time)}
      </p>
      <p>
        {title ? sayNarrow(title) : next.id}
        {upNext && upNext.span !== next && upNext.at !== null && (
          <PlusTitle
            title={titleOf(day, upNext.span.id)}
            time={timeOfDay(upNext.at, day.timeZone)}
          />
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

/** Four colours go round; the number tells phases apart. */
export function phaseColour(phaseNumber: number | undefined): number | undefined {
  return phaseNumber === undefined ? undefined : ((phaseNumber - 1) % 4) + 1
}
