// SPDX-License-Identifier: EUPL-1.2
import type { Hub } from '../../electron/hub/hub.ts'
import { seenAt } from '../../shared/features/steering/run/place.ts'
import { type Instant, MINUTE } from '../../shared/instant.ts'
import { type Countdown, momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { viewOf } from './composed-view.ts'

// Looking ahead as well finds what was arranged.
const AHEAD_MS = [0, 20 * MINUTE, 120 * MINUTE]

/** What goes on in a room at one instant, what its digits do, and which instant they count to. */
type Shown = [spanId: string, countdown: Countdown['kind'], at: Instant | null]

/** What people notice of a day, in a form that no change of the state's shape touches. */
export type Outcome = {
  /** By room: what is shown now, twenty minutes later and two hours later. */
  rooms: Record<string, Shown[]>
  screens: Record<string, [scene: string, message: string | null]>
  people: [id: string, number: number, teamId: string, name: string | null, roleIds: string[]][]
  displays: [deviceId: string, roomId: string, name: string][]
  isJoiningLocked: boolean
}

/** @param personIds of all who ever joined */
export function outcomeOf(hub: Hub, personIds: Iterable<string>, at: Instant): Outcome {
  const { day } = hub
  const { runs, screens, displays, isJoiningLocked } = viewOf(hub, { kind: 'desk' })
  return {
    rooms: Object.fromEntries(
      day.rooms.map(({ id }) => {
        const timeline = timelineOf(day, id, runOf(runs, id))
        return [id, AHEAD_MS.map((ms) => shownOf(momentAt(timeline, at + ms)))]
      }),
    ),
    screens: Object.fromEntries(
      Object.entries(screens).map(([id, { scene, message }]) => [id, [scene, message]]),
    ),
    people: Array.from(personIds)
      .flatMap((id): Outcome['people'] => {
        const { me } = viewOf(hub, { kind: 'attendee', personId: id, roomId: '' })
        return me ? [[id, me.number, me.teamId, me.displayName, me.roleIds]] : []
      })
      .sort(([, a], [, b]) => a - b),
    displays: displays
      .map(({ deviceId, roomId, name }): Outcome['displays'][number] => [deviceId, roomId, name])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    isJoiningLocked,
  }
}

function shownOf(moment: ReturnType<typeof momentAt>): Shown {
  const { countdown } = moment
  return [seenAt(moment), countdown.kind, countdown.kind === 'none' ? null : countdown.at]
}
