// SPDX-License-Identifier: EUPL-1.2
import type { KeptTime } from '../../shared/clock/kept-time.ts'
import type { LivePlayback } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { DisplayView } from '../../shared/views/display-view.ts'
import { viewToKeep } from '../../shared/views/typed-in-views.ts'

/** What a display keeps, so that it shows the right thing when it starts without a hub. */
export type Kept = KeptTime & {
  day: EventDay
  view: DisplayView
  playback: LivePlayback
}

/** To be read by this version only: its shape is the protocol's. Nothing that people typed is in it. */
export function keptText(kept: Kept): string {
  return JSON.stringify({ protocol: PROTOCOL, ...kept, view: viewToKeep(kept.view) })
}

/** What was kept, or `null` where there is nothing, or nothing that this version can read. */
export function readKept(json: string | null): Kept | null {
  try {
    const kept = JSON.parse(json ?? '')
    return kept.protocol === PROTOCOL && kept.day && kept.view && kept.playback && kept.keptAt
      ? kept
      : null
  } catch {
    // Nothing, or cut off while it was written: the hub will send it anew.
    return null
  }
}
