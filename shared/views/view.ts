// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { DeskCommand, Face, Scene } from '../state/commands.ts'
import { Run, Runs } from '../timeline/run.ts'
import { Drawing } from './drawing.ts'
import { HubTrouble } from './hub-trouble.ts'
import { Network } from './network.ts'

/** For whom a view is made. */
export type Audience =
  | { kind: 'display'; deviceId: string }
  | { kind: 'desk' }
  | { kind: 'attendee'; personId: string; roomId: string }

export const Screen = z.object({
  scene: Scene,
  message: z.nullable(z.string()),
  comingSpanId: z.nullable(z.string()),
  face: Face,
  isSoundOn: z.boolean(),
  soundTestAt: z.nullable(z.number()),
})

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

export const TeamCount = z.object({ teamId: z.string(), joined: z.number() })

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

export const DisplayView = z.object({
  kind: z.literal('display'),
  roomId: z.string(),
  run: Run,
  screen: Screen,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
  /** `http://192.168.1.20:4500`: where phones reach the hub, or `null` while there is no network. */
  joinBase: z.nullable(z.string()),
  /** How much earlier this very display shows everything, in ms. */
  trimMs: z.number(),
  /** When its test pattern was asked for, or `null`; it ends by itself (`showsPattern`). */
  patternAt: z.nullable(z.number()),
  /** Its own name, for the pattern alone: the rest is the same for all displays of a room. */
  patternName: z.string(),
})
export type DisplayView = z.infer<typeof DisplayView>

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

export const AttendeeView = z.object({
  kind: z.literal('attendee'),
  roomId: z.string(),
  run: Run,
  message: z.nullable(z.string()),
  /** As on the room's wall: who hides the clock there hides it here. */
  face: Face,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
  /** Who this phone is, once it has joined. */
  me: z.nullable(
    z.object({
      teamId: z.string(),
      number: z.number(),
      displayName: z.nullable(z.string()),
      roleIds: z.array(z.string()),
    }),
  ),
  /** Whether a desk has taken this phone out since it joined. */
  isRemoved: z.optional(z.boolean()),
  /** Who in my team has the roles that I haven't, by role. */
  takenRoles: z.catchall(
    z.object({}),
    z.object({ number: z.number(), displayName: z.nullable(z.string()) }),
  ),
})
export type AttendeeView = z.infer<typeof AttendeeView>

export const View = z.discriminatedUnion('kind', [DisplayView, DeskView, AttendeeView])
export type View = z.infer<typeof View>
