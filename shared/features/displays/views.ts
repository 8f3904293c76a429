// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { State } from '../../state/state.ts'
import { AllRooms, allRoomsOf } from '../../views/all-rooms.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { DeviceStatus } from '../fleet/device.ts'
import { displayNumbers } from '../fleet/display-numbers.ts'
import type { Display } from './display.ts'
import { Drawing } from './drawing.ts'
import { LinkWay } from './link-way.ts'

/** What one display's own part is made from. */
export type DisplayInput = { display: Display } & Pick<State, 'day' | 'runs'>

export const displayOwn = viewPart(
  {
    /** How much earlier it shows everything, in ms. */
    trimMs: z.number(),
    /** When its test pattern was asked for, or `null`; it ends by itself (`showsPattern`). */
    patternAt: z.nullable(z.number()),
    /** Its name, for the pattern alone. */
    patternName: z.string(),
    /** Black, since a desk asked for it. */
    isBlank: z.optional(z.literal(true)),
    /** How loud it is, in percent; left out: as loud as its machine. */
    volume: z.optional(z.number()),
    /** What it tells of all rooms; left out: it shows its own. */
    allRooms: z.optional(AllRooms),
  },
  ({ display, day, runs }: DisplayInput) => {
    const { name, trimMs, patternAt, isBlank, volume, showsAllRooms } = display
    return {
      trimMs,
      patternAt,
      patternName: patternAt === null ? '' : name,
      ...(isBlank && { isBlank }),
      ...(volume !== undefined && { volume }),
      ...(showsAllRooms && { allRooms: allRoomsOf(day, runs) }),
    }
  },
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
  /** How its link comes to the hub; left out while it has none. */
  way: z.optional(LinkWay),
  /** The display's own bound on its clock's error in milliseconds; `null`: not known. */
  clockErrorMs: z.nullable(z.number()),
  roundTripMs: z.nullable(z.number()),
  /** `1920×1080`, or `null`. */
  size: z.nullable(z.string()),
  /** Black, since a desk asked for it. */
  isBlank: z.boolean(),
  /** In percent. */
  volume: z.number(),
  /** Whether it tells of all rooms, and not of its own. */
  showsAllRooms: z.optional(z.literal(true)),
  drawing: Drawing,
  device: DeviceStatus,
})
export type DisplayStatus = z.infer<typeof DisplayStatus>

export const deskDisplays = viewPart(
  {
    displays: z.array(DisplayStatus),
    /** By which displays know this hub; left out where it answers no TLS. */
    hubKey: z.optional(z.string()),
    /** Displays that nobody has paired yet, by the code that each shows. */
    waiting: z.array(z.object({ deviceId: z.string(), code: z.string() })),
  },
  ({ state, presence }: DeskInput) => {
    const numbers = displayNumbers(state.displays)
    return {
      displays: Object.entries(state.displays).map(([deviceId, display]) =>
        statusOf(deviceId, display, numbers.get(deviceId) ?? 0, presence),
      ),
      ...(presence.hubKey !== null && { hubKey: presence.hubKey }),
      waiting: Array.from(presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
    }
  },
)

function statusOf(
  deviceId: string,
  { roomId, name, trimMs, patternAt, isBlank, volume = 100, showsAllRooms }: Display,
  number: number,
  { displays, drawings, devices }: DeskInput['presence'],
): DisplayStatus {
  const health = displays.get(deviceId)
  const known = devices.of(deviceId)
  return {
    ...{ deviceId, roomId, name, trimMs, patternAt, volume },
    isBlank: isBlank === true,
    ...(showsAllRooms && { showsAllRooms }),
    isConnected: health !== undefined,
    ...(health && { way: health.way }),
    clockErrorMs: health?.clockErrorMs ?? null,
    roundTripMs: health?.roundTripMs ?? null,
    size: health?.size ?? null,
    drawing: drawings.of(deviceId),
    device: { number, ...known, seenAt: health ? null : known.seenAt },
  }
}
