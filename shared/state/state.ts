// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import { PLANNED_RUNS, type Runs } from '../timeline/run.ts'
import type { DeskCommand, Face, Scene } from './commands.ts'
import { EMPTY_MAP, type PersistentMap } from './persistent-map.ts'

/** What a room's screen shows, on every display that hangs there. */
export type Screen = {
  scene: Scene
  message: string | null
  /** What the scene `coming` is about, until it has begun; `null`: nothing came next. */
  comingSpanId: string | null
  face: Face
  /** Whether cues are heard as well as seen. */
  isSoundOn: boolean
  /** When its sound was last tried, or `null`. */
  soundTestAt: Instant | null
}

export const FIRST_SCREEN: Screen = {
  scene: 'programme',
  message: null,
  comingSpanId: null,
  face: 'digits',
  isSoundOn: false,
  soundTestAt: null,
}

/** Somebody who joined with a phone. The id is random and means nothing outside this day. */
export type Person = {
  teamId: string
  /** Counts up as people join: the 7 in "Deelnemer 7". */
  number: number
  displayName: string | null
  roleIds: string[]
}

/** A machine with a screen, known by its pairing. */
export type Device = {
  roomId: string
  name: string
  pairedAt: Instant
  /** How much earlier it shows everything, against what its panel adds, in ms. */
  trimMs: Milliseconds
  /** When the pattern to set trims by was asked for, or `null`. */
  patternAt: Instant | null
}

/** What the desk steers, and what an undo puts back. */
export type Steered = {
  /** The programme with what was scheduled on the day. Never changed in place. */
  day: EventDay
  runs: Runs
  screens: Record<string, Screen>
  isJoiningLocked: boolean
}

/** A desk's command that can be taken back, with what stood before it. */
export type UndoStep = {
  seq: number
  at: Instant
  /** Which desk: 1 is the first that steered. */
  by: number
  command: DeskCommand
  before: Steered
}

/** All that the hub knows of the day: the journal, folded. */
export type State = {
  seq: number
  at: Instant
  steered: Steered
  /** Paired displays. Undo leaves them alone: a wall must not go dark by one key too many. */
  devices: Record<string, Device>
  people: PersistentMap<Person>
  joinedEver: number
  /** Whom a desk has taken out, by id, until they join again. */
  removed: PersistentMap<true>
  /** Every accepted command's id with its `seq`; a resend is told what the first was told. */
  taken: PersistentMap<number>
  undo: UndoChain
  redo: RedoChain
  /** The desks that have steered, in order. */
  desks: readonly string[]
}

/** The desks' commands, latest first, as a linked list: a push is cheap and shares the rest. */
export type UndoChain = { step: UndoStep; below: UndoChain } | null

/** What was taken back, latest first, with what stood after it; gone with the next command. */
export type RedoChain = { step: UndoStep; after: Steered; below: RedoChain } | null

/** The state before anything happened. */
export function firstState(day: EventDay): State {
  return {
    seq: 0,
    at: 0,
    steered: { day, runs: PLANNED_RUNS, screens: {}, isJoiningLocked: false },
    devices: {},
    people: EMPTY_MAP,
    joinedEver: 0,
    removed: EMPTY_MAP,
    taken: EMPTY_MAP,
    undo: null,
    redo: null,
    desks: [],
  }
}

/** A room's screen; the programme until somebody chooses otherwise. */
export function screenOf(steered: Steered, roomId: string): Screen {
  return steered.screens[roomId] ?? FIRST_SCREEN
}
