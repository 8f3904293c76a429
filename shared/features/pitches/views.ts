// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { drawLastsMs } from './draw.ts'
import type { Draw, Pitches } from './pitches.ts'

const SHOWN = z.object({ slotId: z.string(), at: z.number(), order: z.array(z.string()) })
export type ShownDraw = z.infer<typeof SHOWN>

/** The draw that was last in a room, of its own turns or of everybody's; `null`: none was. */
export function lastDrawIn({ draws }: Pick<Pitches, 'draws'>, roomId: string): ShownDraw | null {
  const here = Object.entries(draws).flatMap(([key, draw]) => {
    const [slotId = key, room] = key.split('/')
    return room === undefined || room === roomId ? [{ slotId, draw }] : []
  })
  const last = here.reduce<(typeof here)[number] | null>(
    (latest, one) => (latest && latest.draw.at > one.draw.at ? latest : one),
    null,
  )
  return last && { slotId: last.slotId, at: last.draw.at, order: [...last.draw.order] }
}

/** Without the seed: an order that is still being shown is nobody's to reckon out beforehand. */
export const displayPitches = viewPart(
  {
    /** The last draw in the room, or `null`; it goes by itself (`namesDrawn`). */
    draw: z.nullable(SHOWN),
  },
  ({ pitches, roomId }: RoomInput) => ({ draw: lastDrawIn(pitches, roomId) }),
)

export const attendeePitches = viewPart(
  {
    /** Until when walls still draw an order; left out: none was drawn. */
    drawnUntil: z.optional(z.number()),
  },
  ({ pitches, roomId }: RoomInput) => {
    const draw = lastDrawIn(pitches, roomId)
    return draw ? { drawnUntil: draw.at + drawLastsMs(draw.order.length) } : {}
  },
)

const DRAW = z.object({ at: z.number(), seed: z.number(), order: z.array(z.string()) })

export const deskPitches = viewPart(
  {
    pitches: z.object({
      draws: z.record(z.string(), DRAW),
      /** By item, those who were put last since they weren't there. */
      notHere: z.record(z.string(), z.array(z.string())),
    }),
  },
  ({ state: { pitches } }: DeskInput) => ({
    pitches: {
      draws: mapped(pitches.draws, ({ order, ...draw }: Draw) => ({ ...draw, order: [...order] })),
      notHere: mapped(pitches.notHere, (ids) => [...ids]),
    },
  }),
)

function mapped<T, U>(all: Readonly<Record<string, T>>, of: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]))
}
