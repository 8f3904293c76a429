// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { growsWhile } from '../../../shared/features/steering/preview/growing-lateness.ts'
import { type Lateness, latenessOf } from '../../../shared/features/steering/preview/lateness.ts'
import type { DeskWords } from '../../../shared/i18n/desk/desk.ts'
import { MINUTE } from '../../../shared/instant.ts'
import type { Runs } from '../../../shared/timeline/run.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'
import { RoomOutlook } from './room-outlook.tsx'

type Props = { day: EventDay; runs: Runs; status: RoomStatus; onDeal(roomId: string): void }

/**
 * How far a room is ahead of its plan or behind it, updated each second because a pause makes it
 * late. A room that is behind has a button that offers ways to deal with it.
 */
export function LatenessMark({ day, runs, status, onDeal }: Props) {
  const { words, t } = useI18n()
  const second = useSecond()
  const { room, timeline, moment } = status
  const lateness: Lateness =
    second === null ? { kind: 'unknown' } : latenessOf(timeline, moment, second)
  const said = wordsOf(lateness, words)
  return (
    <div className="lateness" data-kind={lateness.kind}>
      {lateness.kind === 'behind' ? (
        <Button
          className="deal-with"
          aria-label={words.dealWith(said, t(room.name))}
          onPress={() => onDeal(room.id)}
        >
          {said}
        </Button>
      ) : (
        <p>{said}</p>
      )}
      {second !== null && (lateness.kind === 'behind' || lateness.kind === 'ahead') && (
        <RoomOutlook
          day={day}
          runs={runs}
          status={status}
          at={growsWhile(moment) === null ? Math.floor(second / MINUTE) * MINUTE : second}
        />
      )}
    </div>
  )
}

function wordsOf(lateness: Lateness, words: DeskWords): string {
  switch (lateness.kind) {
    case 'on-plan':
      return words.onPlan
    case 'behind':
      return words.behind(lateness.minutes)
    case 'ahead':
      return words.ahead(lateness.minutes)
    case 'unknown':
      return '–'
    default:
      return lateness satisfies never
  }
}
