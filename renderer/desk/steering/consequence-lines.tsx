// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { consequenceLine } from '../../../shared/features/steering/preview/consequence-words.ts'
import type { Consequence } from '../../../shared/features/steering/preview/consequences.ts'
import type { RoomGroup } from '../../../shared/features/steering/preview/room-groups.ts'
import { mergeAlike } from '../../../shared/features/steering/preview/room-groups.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { useI18n } from '../language/language.tsx'

type Props = { day: EventDay; groups: readonly RoomGroup[]; ifNone: string }

/** The consequences, one line each, grouped by rooms where they differ. */
export function ConsequenceLines({ day, groups, ifNone }: Props) {
  const { told, otherIds } = mergeAlike(groups)
  const lines = told.map(({ roomIds, consequences, alikeIds }) => (
    <span key={roomIds.join()} className="consequences">
      {groups.length > 1 && (
        <span className="consequence-rooms">
          <RoomsNamed day={day} roomIds={roomIds} />
        </span>
      )}
      {consequences.length === 0 && <span className="quiet">{ifNone}</span>}
      {consequences.map((one) => (
        <ConsequenceLine key={JSON.stringify(one)} day={day} one={one} />
      ))}
      <AlikeRooms day={day} roomIds={alikeIds} />
    </span>
  ))
  return (
    <>
      {lines}
      <OtherRooms day={day} roomIds={otherIds} />
    </>
  )
}

type RoomsProps = { day: EventDay; roomIds: readonly string[] }

/** Rooms in which the same happens at other times. */
export function AlikeRooms({ day, roomIds }: RoomsProps) {
  const { words } = useI18n()
  if (roomIds.length === 0) return null
  return (
    <span className="consequence quiet" data-kind="rooms">
      <RoomsNamed day={day} roomIds={roomIds} /> {words.alikeAtOtherTimes}
      <span className="only-heard">, </span>
    </span>
  )
}

/** Rooms for which something else follows than what was told. */
export function OtherRooms({ day, roomIds }: RoomsProps) {
  const { words } = useI18n()
  if (roomIds.length === 0) return null
  return (
    <span className="consequence quiet" data-kind="rooms">
      <RoomsNamed day={day} roomIds={roomIds} /> {words.otherwise}
      <span className="only-heard">, </span>
    </span>
  )
}

/** One consequence. A hidden comma separates it where lines are read aloud as one name. */
export function ConsequenceLine({ day, one }: { day: EventDay; one: Consequence }) {
  const { language } = useI18n()
  return (
    <span className="consequence" data-kind={one.kind}>
      {consequenceLine(one, day, language)}
      <span className="only-heard">, </span>
    </span>
  )
}

/** The names of the rooms; where most break-out rooms are meant, of the others. */
export function RoomsNamed({ day, roomIds }: { day: EventDay; roomIds: readonly string[] }) {
  const { words, language } = useI18n()
  const away = day.rooms.filter(({ id, kind }) => kind === 'break-out' && !roomIds.includes(id))
  const isMost = roomIds.length > away.length + 1
  if (away.length === 0 || !isMost) return <>{roomNames(roomIds.slice(), day, language)}</>
  const ids = away.map(({ id }) => id)
  return <>{words.allHereBut(roomNames(ids, day, language))}</>
}
