// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useRef, useState } from 'react'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { independentRooms, targetOf } from '../../../shared/features/selection/selected-rooms.ts'
import { ALL_ROOMS, isSelected } from '../../../shared/features/selection/selection.ts'
import {
  isPossible,
  type Offer,
  offerOf,
  type Situation,
  usualOf,
} from '../../../shared/features/steering/preview/offer.ts'
import type { RunCommand } from '../../../shared/features/steering/run/run-commands.ts'
import { seenAt } from '../../../shared/features/steering/run/run-commands.ts'
import type { Instant, Milliseconds } from '../../../shared/instant.ts'

/** What is offered now, kept up to date while it stands open. */
export type OpenOffer = Offer & {
  /** What would be added; `null`: the lateness that is there is dealt with. */
  byMs: Milliseconds | null
  /** The first room that has moved on since its facilitator looked; then nothing is sent. */
  movedOn: RoomStatus | null
}

export type Offering = {
  open: OpenOffer | null
  /** Opens the offer; where it stands open for the same already, takes what is usual. */
  ask(byMs: Milliseconds | null): void
  /** Opens the offer anew, whatever stands open. */
  askAnew(byMs: Milliseconds | null): void
  pick(index: number): void
  pickUsual(): void
  leave(): void
}

type Asked = { byMs: Milliseconds | null; saw: Record<string, string>; at: Instant }

export function useOffer(situation: Situation, send: (command: RunCommand) => void): Offering {
  const { day, runs, selection, statuses, at } = situation
  const [asked, setAsked] = useState<Asked | null>(null)
  const latest = useRef({ statuses, at })
  latest.current = { statuses, at }
  // Only rooms that are held or over time have consequences that change each second.
  const grows = independentRooms(selection, statuses).some(
    ({ moment }) => moment.heldAt !== null || moment.countdown.kind === 'over',
  )
  const triedAt = grows || !asked ? at : asked.at
  const open = useMemo((): OpenOffer | null => {
    if (!asked) return null
    const movedOn = statuses.find(
      ({ room, moment }) => isSelected(selection, room.id) && asked.saw[room.id] !== seenAt(moment),
    )
    const { byMs } = asked
    return {
      ...offerOf({ day, runs, selection, statuses, at: triedAt }, byMs),
      byMs,
      movedOn: movedOn ?? null,
    }
  }, [asked, day, runs, selection, statuses, triedAt])
  const askAnew = useCallback((byMs: Milliseconds | null) => {
    const { statuses, at } = latest.current
    setAsked({ byMs, saw: targetOf(ALL_ROOMS, statuses).saw, at })
  }, [])
  const take = (way: Offer['ways'][number] | null | undefined) => {
    if (!open || !way || !isPossible(way)) return
    if (open.movedOn) return askAnew(open.byMs)
    setAsked(null)
    send(way.command)
  }
  const pickUsual = () => {
    if (open?.movedOn) askAnew(open.byMs)
    else take(open && usualOf(open))
  }
  return {
    open,
    askAnew,
    ask(byMs) {
      if (open?.byMs === byMs) pickUsual()
      else askAnew(byMs)
    },
    pick: (index) => take(open?.ways[index]),
    pickUsual,
    leave: () => setAsked(null),
  }
}
