// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import type { Display } from './display.ts'
import { Drawing } from './drawing.ts'

export const displayOwn = viewPart(
  {
    /** How much earlier it shows everything, in ms. */
    trimMs: z.number(),
    /** When its test pattern was asked for, or `null`; it ends by itself (`showsPattern`). */
    patternAt: z.nullable(z.number()),
    /** Its name, for the pattern alone. */
    patternName: z.string(),
  },
  ({ name, trimMs, patternAt }: Display) => ({
    trimMs,
    patternAt,
    patternName: patternAt === null ? '' : name,
  }),
)

/** A display as the desk sees it. */
export const DisplayStatus = z.object({
  deviceId: z.string(),
  trimMs: z.number(),
  /** When the test pattern was last asked for, or `null`. */
  patternAt: z.nullable(z.number()),
  roomId: z.string(),
  name: z.string(),
  isConnected: z.boolean(),
  /** The display's own bound on its clock's error in milliseconds; `null`: not known. */
  clockErrorMs: z.nullable(z.number()),
  roundTripMs: z.nullable(z.number()),
  /** `1920×1080`, or `null`. */
  size: z.nullable(z.string()),
  drawing: Drawing,
})
export type DisplayStatus = z.infer<typeof DisplayStatus>

export const deskDisplays = viewPart(
  {
    displays: z.array(DisplayStatus),
    /** Displays that nobody has paired yet, by the code that each shows. */
    waiting: z.array(z.object({ deviceId: z.string(), code: z.string() })),
  },
  (input: DeskInput) => ({
    displays: Object.entries(input.state.displays).map(([deviceId, display]) =>
      statusOf(deviceId, display, input.presence),
    ),
    waiting: Array.from(input.presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
  }),
)

function statusOf(
  deviceId: string,
  { roomId, name, trimMs, patternAt }: Display,
  { displays, drawings }: DeskInput['presence'],
): DisplayStatus {
  const health = displays.get(deviceId)
  return {
    ...{ deviceId, roomId, name, trimMs, patternAt },
    isConnected: health !== undefined,
    clockErrorMs: health?.clockErrorMs ?? null,
    roundTripMs: health?.roundTripMs ?? null,
    size: health?.size ?? null,
    drawing: drawings.of(deviceId),
  }
}
