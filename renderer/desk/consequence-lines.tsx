// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { roomNames } from '../../shared/words/command-words.ts'
import { consequenceLine } from './consequence-words.ts'
import type { Consequence } from './consequences.ts'
import { useSpeech } from './language.tsx'
import type { RoomGroup } from './room-groups.ts'

type Props = { day: EventDay; groups: readonly RoomGroup[]; ifNone: string }

/** What follows, a line each; by group of rooms where it isn't the same for all. */
export function ConsequenceLines({ day, groups, ifNone }: Props) {
  const { language } = useSpeech()
  return groups.map(({ roomIds, consequences }) => (
    <span key={roomIds.join()} className="consequences">
      {groups.length > 1 && (
        <span className="consequence-rooms">{roomNames(roomIds, day, language)}</span>
      )}
      {consequences.length === 0 && <span className="quiet">{ifNone}</span>}
      {consequences.map((one) => (
        <ConsequenceLine key={JSON.stringify(one)} day={day} one={one} />
      ))}
    </span>
  ))
}

/** A comma that nobody sees keeps the lines apart where they are read aloud as one name. */
export function ConsequenceLine({ day, one }: { day: EventDay; one: Consequence }) {
  const { language } = useSpeech()
  return (
    <span className="consequence" data-kind={one.kind}>
      {consequenceLine(one, day, language)}
      <span className="only-heard">, </span>
    </span>
  )
}
