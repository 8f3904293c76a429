// SPDX-License-Identifier: EUPL-1.2
import { screenOf } from '../../shared/features/screens/screen.ts'
import { seenAt } from '../../shared/features/steering/place.ts'
import { type Instant, MINUTE } from '../../shared/instant.ts'
import type { State } from '../../shared/state/state.ts'
import { type Countdown, momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'

// Looking ahead as well finds what was arranged.
const AHEAD_MS = [0, 20 * MINUTE, 120 * MINUTE]

/** What goes on in a room at one instant, what its digits do, and which instant they count to. */
type Shown = [spanId: string, countdown: Countdown['kind'], at: Instant | null]

/** What people notice of a state, in a form that no change of its shape touches. */
export type Outcome = {
  /** By room: what is shown now, twenty minutes later and two hours later. */
  rooms: Record<string, Shown[]>
  screens: Record<string, [scene: string, message: string | null]>
  people: [id: string, number: number, teamId: string, name: string | null, roleIds: string[]][]
  displays: [deviceId: string, roomId: string, name: string][]
  isJoiningLocked: boolean
}

export function outcomeOf(state: State, at: Instant): Outcome {
  const { day, runs, joining, displays } = state
  return {
    rooms: Object.fromEntries(
      day.rooms.map(({ id }) => {
        const timeline = timelineOf(day, id, runOf(runs, id))
        return [id, AHEAD_MS.map((ms) => shownOf(momentAt(timeline, at + ms)))]
      }),
    ),
    screens: Object.fromEntries(
      day.rooms.map(({ id }) => {
        const { scene, message } = screenOf(state, id)
        return [id, [scene, message]]
      }),
    ),
    people: Array.from(joining.people, ([id, person]): Outcome['people'][number] => {
      const { number, teamId, displayName, roleIds } = person
      return [id, number, teamId, displayName, roleIds]
    }).sort(([, a], [, b]) => a - b),
    displays: Object.entries(displays)
      .map(([id, { roomId, name }]): Outcome['displays'][number] => [id, roomId, name])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    isJoiningLocked: joining.isLocked,
  }
}

function shownOf(moment: ReturnType<typeof momentAt>): Shown {
  const { countdown } = moment
  return [seenAt(moment), countdown.kind, countdown.kind === 'none' ? null : countdown.at]
}
