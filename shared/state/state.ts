// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { firstSlices, type Slices } from '../features/features.ts'
import type { Instant } from '../instant.ts'
import { PLANNED_RUNS, type Runs } from '../timeline/run.ts'
import { type Entry, senderIdOf } from './entry.ts'
import { EMPTY_MAP, type PersistentMap } from './facts/persistent-map.ts'
import { type History, NO_HISTORY } from './history.ts'

/** All that the hub knows of the day: the journal, folded. Each feature has a part of its own. */
export type State = Slices & {
  seq: number
  at: Instant
  /** The programme with what was scheduled on the day. Never changed in place. */
  day: EventDay
  runs: Runs
  history: History
  /** Every accepted command's id with its `seq`; a resend is told what the first was told. */
  taken: PersistentMap<number>
}

/** The state before anything happened. */
export function firstState(day: EventDay): State {
  return {
    seq: 0,
    at: 0,
    day,
    runs: PLANNED_RUNS,
    ...firstSlices(),
    history: NO_HISTORY,
    taken: EMPTY_MAP,
  }
}

/** Two senders may choose the same id; neither blocks the other. */
export function takenKey({ by, commandId }: Pick<Entry, 'by' | 'commandId'>): string {
  return JSON.stringify([by.kind, senderIdOf(by), commandId])
}
