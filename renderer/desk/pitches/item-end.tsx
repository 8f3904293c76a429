// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import { itemEndsAt } from '../../../shared/features/pitches/item-end.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import type { Runs } from '../../../shared/timeline/run.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'

type Props = { now: RoomNow; runs: Runs; status: RoomStatus }

/** When the item around somebody's turn ends, as planned and as it stands: the digits count the turn. */
export function ItemEnd({ now: { day, slot, step }, runs, status }: Props) {
  const { tNarrow, language } = useI18n()
  const second = useSecond()
  if (!slot?.slot?.turns || !step || second === null) return null
  const ends = itemEndsAt({ day, runs }, status, second)
  if (!ends) return null
  const planned = timeOfDay(ends.planned, day.timeZone)
  const end = timeOfDay(ends.asItStands, day.timeZone)
  const words = pitchDeskWords[language]
  return (
    <p className="item-end">
      {words.itemEnds(tNarrow(slot.title), planned, end === planned ? null : end)}
    </p>
  )
}
