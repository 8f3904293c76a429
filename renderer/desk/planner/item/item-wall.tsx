// SPDX-License-Identifier: EUPL-1.2
import { memo, useEffect, useMemo, useState } from 'react'
import type { EventDay } from '../../../../shared/day/day.ts'
import { type Instant, MINUTE } from '../../../../shared/instant.ts'
import { keepingQrEncoder } from '../../../../shared/qr-encoder/qr-encoder.ts'
import { PLANNED_RUNS, runOf } from '../../../../shared/timeline/run.ts'
import { timelineOf } from '../../../../shared/timeline/timeline.ts'
import { dayForPage } from '../../../../shared/views/day-part.ts'
import type { DeskView } from '../../../../shared/views/desk-view.ts'
import { SecondsProvider, useSecond } from '../../../ui/seconds.ts'
import { Miniature } from '../../miniature/miniature.tsx'
import { displayIn, displayViewOf, pageOf } from '../../miniature/room-screen.ts'
import type { WallClock } from '../../miniature/use-told-wall.ts'

type Props = {
  day: EventDay
  view: DeskView
  roomId: string
  /** When the item begins, as planned. */
  from: Instant
  /** How far into it the wall is seen. */
  clock: WallClock
}

// By then a wall has left behind what came before.
const INTO_MS = MINUTE

const NOTHING_REVEALED = { isTrial: false, steps: [], shown: 0, isOver: false }

// Long enough for a hand to press an arrow again: a wall takes longer to draw than an item to move.
const SETTLED_AFTER_MS = 250

/** A room's wall as it will hang there in an item, by the plan as it was when nothing had changed for a moment. */
export function ItemWall({ day, view, from, roomId, clock }: Props) {
  const latest = useMemo(() => ({ day, view, from }), [day, view, from])
  const [settled, setSettled] = useState(latest)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest), SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [latest])
  return <SettledWall {...settled} {...{ roomId, clock }} />
}

/** With its digits running. */
const SettledWall = memo(function SettledWall({ day, view, roomId, from, clock }: Props) {
  const second = useSecond() ?? 0
  const [opened] = useState(second)
  const at = from + INTO_MS + (second - opened)
  const encodeQr = useMemo(keepingQrEncoder, [])
  const { screen, timeline } = useMemo(() => {
    const display = displayIn(view, roomId)
    const asPlanned = {
      ...view,
      runs: PLANNED_RUNS,
      screens: {},
      applause: {},
      reveal: NOTHING_REVEALED,
    }
    return {
      screen: {
        day: dayForPage(day, roomId),
        view: displayViewOf(day, asPlanned, roomId, null, encodeQr),
        page: pageOf(display?.size ?? null),
        display: null,
      },
      timeline: timelineOf(day, roomId, runOf(PLANNED_RUNS, roomId)),
    }
  }, [day, view, roomId, encodeQr])
  const seconds = useMemo(
    () => ({ subscribe: () => () => {}, current: () => at, look: () => {} }),
    [at],
  )
  const then = { playback: clock.playback, now: () => at, hubNow: () => at }
  return (
    <SecondsProvider value={seconds}>
      <div className="item-wall">
        <Miniature picture={{ screen, timeline, clock: then }} />
      </div>
    </SecondsProvider>
  )
})
