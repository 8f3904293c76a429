// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import * as z from 'zod/mini'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import { isLike, likeness, markOf, ScreenMark } from './choose-display.ts'

/** A device of its own on a machine with several screens: it keeps to the screen that it was made for. */
export const Seat = z.strictObject({
  /** From 1; never given again, or another screen would be the device that was there. */
  number: z.int(),
  mark: ScreenMark,
  /** When its screen was last there, by the machine's own clock. */
  seenAt: z.number(),
})
export type Seat = z.infer<typeof Seat>

export const Seats = z.strictObject({
  /** The highest number ever given. */
  last: z.int(),
  seats: z.array(Seat),
})
export type Seats = z.infer<typeof Seats>

export const NO_SEATS: Seats = { last: 0, seats: [] }

// A screen that was lent to another hall comes back within a season.
const KEPT_FOR_MS = 90 * 24 * HOUR

type Screen = Pick<Display, 'id' | 'label' | 'internal' | 'bounds' | 'scaleFactor'>

export type Seated<S extends Screen> = {
  kept: Seats
  /** The seat of each screen that is there. */
  seated: { number: number; screen: S }[]
  /** Seats that nobody has come back to: nothing of them is to be kept. */
  dropped: number[]
}

/** Gives each screen the seat that is most surely its own, and a new one to each that is new. */
export function seatScreens<S extends Screen>(
  { last, seats }: Seats,
  screens: readonly S[],
  now: Instant,
): Seated<S> {
  const pairs = seats
    .flatMap((seat) =>
      screens.map((screen) => ({ seat, screen, score: likeness(seat.mark, screen) })),
    )
    .filter(({ score }) => isLike(score))
    .toSorted((a, b) => b.score - a.score)
  const taken = new Map<S, Seat>()
  const sitting = new Set<Seat>()
  for (const { seat, screen } of pairs) {
    if (taken.has(screen) || sitting.has(seat)) continue
    taken.set(screen, seat)
    sitting.add(seat)
  }
  let highest = last
  const seated = screens.map((screen) => {
    const known = taken.get(screen)?.number
    if (known === undefined) highest += 1
    return { number: known ?? highest, screen }
  })
  const away = seats.filter((seat) => !sitting.has(seat))
  const isKept = ({ seenAt }: Seat) => Math.abs(now - seenAt) < KEPT_FOR_MS
  const here = seated.map(({ number, screen }) => ({ number, mark: markOf(screen), seenAt: now }))
  return {
    kept: { last: highest, seats: [...here, ...away.filter(isKept)] },
    seated,
    dropped: away.filter((seat) => !isKept(seat)).map(({ number }) => number),
  }
}
