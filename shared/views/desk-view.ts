// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../day/day.ts'
import { DeskCommand } from '../features/commands.ts'
import { screenOf } from '../features/screens/screen.ts'
import type { Steps } from '../state/history.ts'
import type { State } from '../state/state.ts'
import { Runs } from '../timeline/run.ts'
import { type Crowd, countsOf, roleHoldersIn, TeamCount } from './crowd.ts'
import { Drawing } from './drawing.ts'
import { HubTrouble } from './hub-trouble.ts'
import { Network } from './network.ts'
import type { Presence } from './presence.ts'
import { Screen } from './screen.ts'

/** A command that can be taken back, or carried out again. */
export const StepBack = z.object({
  seq: z.int(),
  at: z.number(),
  /** Which desk: 1 is the first that steered. */
  by: z.int(),
  command: DeskCommand,
})
export type StepBack = z.infer<typeof StepBack>

/** So many steps back a desk sees; all of them can be taken back. */
export const SHOWN_STEPS = 20

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

/** A display that nobody has paired yet, by the code that it shows. */
export const WaitingDisplay = z.object({ deviceId: z.string(), code: z.string() })

/** Desks are all alike: a desk has no part of its own. */
export const DeskView = z.object({
  kind: z.literal('desk'),
  runs: Runs,
  /** Each room's screen, by room. */
  screens: z.record(z.string(), Screen),
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
  joinBase: z.nullable(z.string()),
  network: Network,
  trouble: HubTrouble,
  displays: z.array(DisplayStatus),
  waiting: z.array(WaitingDisplay),
  /** Phones connected now. */
  phones: z.int(),
  /** Many people of late from one address. */
  arrivals: z.array(
    z.object({
      id: z.int(),
      joined: z.int(),
      inLastMinute: z.int(),
      silent: z.int(),
      numbers: z.array(z.tuple([z.int(), z.int()])),
      silentNumbers: z.array(z.tuple([z.int(), z.int()])),
    }),
  ),
  /** People who were told to wait before they may join. */
  refusedInLastMinute: z.int(),
  /** The roles that somebody has, with the number that they got as they joined. */
  roles: z.array(z.object({ teamId: z.string(), roleId: z.string(), number: z.int() })),
  /** What undo would take back, latest first. */
  undo: z.array(StepBack),
  /** What redo would carry out again, the first to be so first. */
  redo: z.array(StepBack),
})
export type DeskView = z.infer<typeof DeskView>

export function deskView(state: State, presence: Presence, crowd: Crowd): DeskView {
  const { day, runs, history } = state
  return {
    kind: 'desk',
    runs,
    screens: Object.fromEntries(day.rooms.map(({ id }) => [id, screenOf(state, id)])),
    teams: countsOf(crowd, day.teams),
    isJoiningLocked: state.joining.isLocked,
    joinBase: presence.joinBase,
    network: presence.network,
    trouble: presence.trouble,
    displays: Object.entries(state.displays).map(([deviceId, device]) => {
      const { roomId, name, trimMs, patternAt } = device
      const health = presence.displays.get(deviceId)
      return {
        deviceId,
        roomId,
        name,
        trimMs,
        patternAt,
        isConnected: health !== undefined,
        clockErrorMs: health?.clockErrorMs ?? null,
        roundTripMs: health?.roundTripMs ?? null,
        size: health?.size ?? null,
        drawing: presence.drawings.of(deviceId),
      }
    }),
    waiting: Array.from(presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
    phones: presence.phones,
    arrivals: [...presence.newcomers.arrivals],
    refusedInLastMinute: presence.newcomers.refusedInLastMinute,
    roles: rolesIn(crowd, day),
    undo: stepsOf(history.undo),
    redo: stepsOf(history.redo),
  }
}

function stepsOf(latest: Steps): StepBack[] {
  const steps: StepBack[] = []
  for (let rest = latest; rest && steps.length < SHOWN_STEPS; rest = rest.below) {
    const { seq, at, by, command } = rest.step
    steps.push({ seq, at, by, command })
  }
  return steps
}

/** Who has which role, by number alone: names are their team's. */
function rolesIn(crowd: Crowd, day: EventDay): DeskView['roles'] {
  return day.teams.flatMap(({ id: teamId }) =>
    roleHoldersIn(crowd, teamId).flatMap(({ number, roleIds }) =>
      roleIds.map((roleId) => ({ teamId, roleId, number })),
    ),
  )
}
