// SPDX-License-Identifier: EUPL-1.2

import type { DeskCommand } from '../features/commands.ts'
import type { Instant } from '../instant.ts'
import type { Change } from './facts/changes.ts'

/** What the desks did, to take back and to carry out again. */
export type History = {
  readonly undo: Steps
  /** What was taken back; gone with the next step. */
  readonly redo: Steps
  /** The desks that have steered, in order. */
  readonly desks: readonly string[]
}

/** Steps, latest first, as a linked list: a push is cheap and shares the rest. */
export type Steps = { readonly step: Step; readonly below: Steps } | null

/** A desk's command that can be taken back, and what it changed: nothing else is touched by that. */
export type Step = {
  readonly seq: number
  readonly at: Instant
  /** Which desk: 1 is the first that steered. */
  readonly by: number
  readonly command: DeskCommand
  /** What carries it out again. */
  readonly forth: readonly Change[]
  /** What takes it back. */
  readonly back: readonly Change[]
}

export const NO_HISTORY: History = { undo: null, redo: null, desks: [] }

/** With one more step. What was taken back before can't be carried out again any more. */
export function withStep({ undo, desks }: History, step: Step, deskId: string): History {
  return { undo: { step, below: undo }, redo: null, desks: withDesk(desks, deskId) }
}

/** The number of a desk that steers: its own, or the next for one that never has. */
export function deskNumberOf({ desks }: History, deskId: string): number {
  return withDesk(desks, deskId).indexOf(deskId) + 1
}

function withDesk(desks: readonly string[], deskId: string): readonly string[] {
  return desks.includes(deskId) ? desks : [...desks, deskId]
}

/** The latest `count` steps are what can be carried out again. */
export function stepsBack(history: History, count: number): History {
  let { undo, redo } = history
  for (let left = count; left > 0 && undo; left -= 1) {
    redo = { step: undo.step, below: redo }
    undo = undo.below
  }
  return { ...history, undo, redo }
}

/** What was taken back last is a step that can be taken back. */
export function stepForth(history: History): History {
  const { undo, redo } = history
  return redo ? { ...history, undo: { step: redo.step, below: undo }, redo: redo.below } : history
}

/** What takes back the latest `count` steps, one after another. */
export function changesBack({ undo }: History, count: number): Change[] {
  const changes: Change[] = []
  let rest = undo
  for (let left = count; left > 0 && rest; left -= 1) {
    changes.push(...rest.step.back)
    rest = rest.below
  }
  return changes
}
