// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { DeskCommand } from '../features/commands.ts'
import type { Displays } from '../features/displays/display.ts'
import { type Joining, NOBODY_JOINED } from '../features/joining/people.ts'
import type { Screens } from '../features/screens/screen.ts'
import type { Instant } from '../instant.ts'
import { PLANNED_RUNS, type Runs } from '../timeline/run.ts'
import { EMPTY_MAP, type PersistentMap } from './persistent-map.ts'

/** All that the hub knows of the day: the journal, folded. Each feature has a part of its own. */
export type State = {
  seq: number
  at: Instant
  /** The programme with what was scheduled on the day. Never changed in place. */
  day: EventDay
  runs: Runs
  screens: Screens
  joining: Joining
  /** Undo leaves them alone: a wall must not go dark by one key too many. */
  displays: Displays
  history: History
  /** Every accepted command's id with its `seq`; a resend is told what the first was told. */
  taken: PersistentMap<number>
}

/** What the desks did, to take back and to carry out again. */
export type History = {
  undo: UndoChain
  redo: RedoChain
  /** The desks that have steered, in order. */
  desks: readonly string[]
}

/** What an undo puts back. */
export type Steered = Pick<State, 'day' | 'runs' | 'screens'> & Pick<Joining, 'isLocked'>

/** A desk's command that can be taken back, with what stood before it. */
export type UndoStep = {
  seq: number
  at: Instant
  /** Which desk: 1 is the first that steered. */
  by: number
  command: DeskCommand
  before: Steered
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
    day,
    runs: PLANNED_RUNS,
    screens: {},
    joining: NOBODY_JOINED,
    displays: {},
    history: { undo: null, redo: null, desks: [] },
    taken: EMPTY_MAP,
  }
}
