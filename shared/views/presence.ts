// SPDX-License-Identifier: EUPL-1.2

import { type Network, NO_NETWORK } from '../features/address/network.ts'
import type { Drawing } from '../features/displays/drawing.ts'
import type { LinkWay } from '../features/displays/link-way.ts'
import { type DeviceStatus, UNHEARD } from '../features/fleet/device.ts'
import type { Guesses } from '../features/guesses/guesses.ts'
import { type Laptop, NO_LAPTOP } from '../features/laptop/laptop.ts'
import type { Library } from '../features/library/library.ts'
import { NO_WIPE, type WipeInfo } from '../features/wipe/receipt.ts'
import { type HubTrouble, NO_TROUBLE } from './hub-trouble.ts'

/** What a display says of itself, beside what the hub measures. */
export type DisplayHealth = {
  clockErrorMs: number | null
  roundTripMs: number | null
  size: string | null
}

/** A paired display that is linked. */
export type LinkedDisplay = DisplayHealth & { way: LinkWay }

/** Whether a paired display paints what it was sent. */
type Drawings = { of(deviceId: string): Drawing }

/** What is known of a device while the hub runs. */
type Devices = { of(deviceId: string): Omit<DeviceStatus, 'number'> }

/** People of late from one address, of which is told only that it is one. */
export type Arrival = {
  id: number
  joined: number
  inLastMinute: number
  /** Of them, who did nothing more and has no link. */
  silent: number
  /** The numbers that they got as they joined, from and to. */
  numbers: [number, number][]
  silentNumbers: [number, number][]
}

export type Newcomers = {
  arrivals: readonly Arrival[]
  /** How many were told to wait. */
  refusedInLastMinute: number
}

/** What holds only while the hub runs, and so stands in no journal. */
export type Presence = {
  joinBase: string | null
  /** Where displays find the hub, the likeliest first. */
  hubBases: string[]
  /** The fingerprint of the hub's key; `null` where it answers no TLS. */
  hubKey: string | null
  /** Paired displays that are connected, by device. */
  displays: ReadonlyMap<string, LinkedDisplay>
  drawings: Drawings
  devices: Devices
  /** Connected displays that nobody has paired, with the code that each shows. */
  waiting: ReadonlyMap<string, string>
  phones: number
  newcomers: Newcomers
  /** Who guesses codes, the most first. */
  guesses: readonly Guesses[]
  /** Where phones reach the hub, and who chose that. */
  network: Network
  trouble: HubTrouble
  /** The hub's machine. */
  laptop: Laptop
  /** When the day is wiped, and what was. */
  wipe: WipeInfo
  /** The days of this hub; `null`: it is for one day. */
  library: Library | null
}

export const NOBODY: Presence = {
  joinBase: null,
  hubBases: [],
  hubKey: null,
  displays: new Map(),
  drawings: { of: () => ({ kind: 'unknown' }) },
  devices: { of: () => UNHEARD },
  waiting: new Map(),
  phones: 0,
  newcomers: { arrivals: [], refusedInLastMinute: 0 },
  guesses: [],
  network: NO_NETWORK,
  trouble: NO_TROUBLE,
  laptop: NO_LAPTOP,
  wipe: NO_WIPE,
  library: null,
}
