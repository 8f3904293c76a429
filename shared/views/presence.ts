// SPDX-License-Identifier: EUPL-1.2

/** What a display says of itself, beside what the hub measures. */
export type DisplayHealth = {
  clockErrorMs: number | null
  roundTripMs: number | null
  size: string | null
}

/** What holds only while the hub runs, and so stands in no journal. */
export type Presence = {
  joinBase: string | null
  /** Paired displays that are connected, by device. */
  displays: ReadonlyMap<string, DisplayHealth>
  /** Connected displays that nobody has paired, with the code that each shows. */
  waiting: ReadonlyMap<string, string>
  phones: number
}

export const NOBODY: Presence = {
  joinBase: null,
  displays: new Map(),
  waiting: new Map(),
  phones: 0,
}
