// SPDX-License-Identifier: EUPL-1.2
import type { Person } from '../../features/joining/people.ts'
import type { Entry } from '../entry.ts'
import type { History, Steps } from '../history.ts'
import type { State } from '../state.ts'
import { type Change, changesBetween } from './changes.ts'

/** The version of the state's shape. A change of shape raises it, and adds to `MIGRATIONS`. */
export const STATE_VERSION = 2

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
 * follows from the entry itself (`seq`, `at`, `taken`) stands in no change, and no name that
 * somebody typed stands in any of it.
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

/** A name that a person typed; `null`: it is to be forgotten. */
export type TypedName = { readonly personId: string; readonly name: string | null }

/** What is to be kept of an accepted entry: the fact for good, and names until they are forgotten. */
export type Accepted = { fact: Fact; names: TypedName[] }

/** The entry that led from `before` to `after`, as it is to be kept. */
export function factOf(before: State, after: State, entry: Entry, origin: Origin): Accepted {
  const history = historyMoveOf(before.history, after.history)
  const step = history?.kind === 'step' ? after.history.undo?.step : null
  // A step knows already, and is of a desk, which types no names.
  const changes = step?.forth ?? changesOf(before, after).flatMap((one) => withoutName(one) ?? [])
  return {
    fact: { version: STATE_VERSION, origin, entry: withoutTypedName(entry), changes, history },
    names: namesBetween(before, after),
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

/** The change without the name in it, or `null` where there is nothing else in it. */
function withoutName(change: Change): Change | null {
  const { path, value } = change
  const [feature, part, personId, field] = path
  if (feature !== 'joining' || part !== 'people' || personId === undefined) return change
  if (field !== undefined) return field === 'displayName' ? null : change
  return value ? { path, value: { ...(value as Person), displayName: null } } : change
}

/** The names that came, changed or went. */
function namesBetween({ joining: before }: State, { joining: after }: State): TypedName[] {
  const names: TypedName[] = []
  for (const personId of after.people.idsChangedSince(before.people)) {
    const name = after.people.get(personId)?.displayName ?? null
    const earlier = before.people.get(personId)?.displayName ?? null
    if (name !== earlier) names.push({ personId, name })
  }
  return names
}

function withoutTypedName(entry: Entry): Entry {
  const { command } = entry
  if (command.type !== 'join' || command.displayName === null) return entry
  return { ...entry, command: { ...command, displayName: null } }
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
