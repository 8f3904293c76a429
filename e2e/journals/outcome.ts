// SPDX-License-Identifier: EUPL-1.2
import type { Hub } from '../../electron/hub/hub.ts'
import { seenAt } from '../../shared/features/steering/run/place.ts'
import { type Instant, MINUTE } from '../../shared/instant.ts'
import { type Countdown, momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import type { DeskView } from '../../shared/views/desk-view.ts'
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
  /** What teams did, and what was made of it; absent in days of before, where they did nothing. */
  teams?: TeamsOutcome
}

type TeamsOutcome = {
  counts: [of: string, count: number, by: string, other: number | null][]
  calls: [teamId: string, roomId: string][]
  helped: [roomId: string, calls: number, longestMs: number][]
  facilitators: [number: number, roomIds: string[]][]
  drawn: [slotId: string, order: string[]][]
  names: [teamId: string, stand: string][]
  jurors: [number: number, code: string | null, isChair: boolean, points: Record<string, number>][]
  revealed: [steps: string, shown: number]
}

/** @param personIds of all who ever joined */
export function outcomeOf(hub: Hub, personIds: Iterable<string>, at: Instant): Outcome {
  const { day } = hub
  const view = viewOf(hub, { kind: 'desk' })
  const { runs, screens, displays, isJoiningLocked } = view
  const teams = teamsOf(view)
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
    ...(teams && { teams }),
  }
}

/** Names and yells are typed, and so in no fact. */
function teamsOf(view: DeskView): TeamsOutcome | null {
  const { races, help, facilitators, pitches, proposedNames, jury, reveal } = view
  const teams: TeamsOutcome = {
    counts: Object.entries(races.counts).map(([of, { count, by, other }]) => [
      of,
      count,
      by,
      other,
    ]),
    calls: help.calls.map(({ teamId, roomId }) => [teamId, roomId]),
    helped: Object.entries(help.done).map(([id, { calls, longestMs }]) => [id, calls, longestMs]),
    facilitators: facilitators.map(({ number, roomIds }) => [number, roomIds]),
    drawn: Object.entries(pitches.draws).map(([slotId, { order }]) => [slotId, order]),
    names: Object.entries(proposedNames).map(([teamId, { stand }]) => [teamId, stand]),
    jurors: jury.jurors.map(({ number, code, isChair, points }) => [number, code, isChair, points]),
    revealed: [reveal.steps.map((step) => JSON.stringify(step)).join(' '), reveal.shown],
  }
  const { revealed, ...lists } = teams
  const didNothing = Object.values(lists).every((list) => list.length === 0) && revealed[1] === 0
  return didNothing ? null : teams
}

function shownOf(moment: ReturnType<typeof momentAt>): Shown {
  const { countdown } = moment
  return [seenAt(moment), countdown.kind, countdown.kind === 'none' ? null : countdown.at]
}
