// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { Scene } from '../../../shared/features/screens/commands.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import type { Direction } from '../directions/directions.ts'
import type { Health } from './health-line.tsx'
import type { RoomSceneProps } from './scene.tsx'

/** A scene of a paired display. To add one is its own files, and a line in `scenes.ts`. */
export type WallScene = {
  id: string
  /** Asked anew each second: one that lasts for a while goes by itself. */
  isShown(wall: Wall): boolean
  /** What it is about. When that changes, the one fades into the other; its digits are no change. */
  about?(wall: Wall): string
  /** Drawn anew each second; what takes long in it is remembered. */
  Scene(wall: Wall): ReactNode
}

/** All that a paired display knows, from which its scenes draw. */
export type Wall = {
  /** What every scene of a room is told. */
  props: RoomSceneProps
  /** What the desk chose, unless that has nothing to say. */
  chosen: Scene
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
  /** Where people go who look for a workshop; none where the room has something on. */
  directions: readonly Direction[]
  second: Instant
  playback: LivePlayback
  /** Hub time as this display shows it. */
  shownHubNow: () => Instant | null
  health: () => Health
}

/** Two moments with the same key look the same but for their digits. */
export function momentKey(moment: Moment): string {
  const { slot, step, activity, nested, questionIndex, countdown, heldAt } = moment
  const place = [activity ?? step ?? slot, nested].map((span) => span?.id ?? '').join(' ')
  return `${place} ${questionIndex ?? ''} ${countdown.kind} ${heldAt === null ? '' : 'held'}`
}
