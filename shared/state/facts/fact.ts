// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from '../entry.ts'
import type { History, Steps } from '../history.ts'
import type { State } from '../state.ts'
import { type Change, changesBetween } from './changes.ts'
import { type TypedText, textsBetween, withoutTexts, withoutTextsOf } from './typed-texts.ts'

/** The version of the state's shape. A change of shape raises it, and adds to `MIGRATIONS`. */
export const STATE_VERSION = 4

/** Where an entry was accepted first: by which hub, and under which of its numbers. */
export type Origin = {
  readonly hub: string
  /** Never given twice, also where a rehearsal's jump back has cut the journal. */
  readonly number: number
}

/** What becomes of the commands that can be taken back. */
export type HistoryMove =
  /** One more: this one. `by`: which desk, 1 for the first that steered. */
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'undone'; readonly count: number }
  | { readonly kind: 'redone' }

/**
 * An accepted entry with what it changed: enough to fold the state without asking any rule. What
 * follows from the entry itself (`seq`, `at`, `taken`) stands in no change, and nothing that
 * somebody typed in any of it.
 */
export type Fact = {
  /** Of the state's shape that the changes and the command are written in. */
  readonly version: number
  readonly origin: Origin
  readonly entry: Entry
  readonly changes: readonly Change[]
  /** `null`: it leaves alone what can be taken back. */
  readonly history: HistoryMove | null
}

/** What is to be kept of an accepted entry: the fact for good, and texts until they are forgotten. */
export type Accepted = { fact: Fact; typed: TypedText[] }

/** The entry that led from `before` to `after`, as it is to be kept. */
export function factOf(before: State, after: State, entry: Entry, origin: Origin): Accepted {
  const history = historyMoveOf(before.history, after.history)
  const step = history?.kind === 'step' ? after.history.undo?.step : null
  // A step knows already.
  const all = step?.forth ?? changesOf(before, after)
  const changes = withoutTexts(before, all)
  return {
    fact: { version: STATE_VERSION, origin, entry: withoutTextsOf(entry), changes, history },
    typed: textsBetween(before, after, all),
  }
}

/** What led from one state to the next, but for what follows from the entry. */
export function changesOf(before: State, after: State): Change[] {
  return changesBetween(changingParts(before), changingParts(after))
}

/** The state but for what follows from entries and from what facts say of the history. */
export function changingParts({ seq, at, taken, history, ...parts }: State): object {
  return parts
}

function historyMoveOf(before: History, after: History): HistoryMove | null {
  if (after.undo === before.undo) return null
  if (after.undo && after.undo.below === before.undo) {
    const isAgain = after.undo.step === before.redo?.step
    return isAgain ? { kind: 'redone' } : { kind: 'step', by: after.undo.step.by }
  }
  let count = 0
  let rest: Steps = before.undo
  for (; rest && rest !== after.undo; rest = rest.below) count += 1
  return { kind: 'undone', count }
}
