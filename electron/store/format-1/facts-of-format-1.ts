// SPDX-License-Identifier: EUPL-1.2
import type { Person } from '../../../shared/features/joining/people.ts'
import type { Entry } from '../../../shared/state/entry.ts'
import { changesBetween } from '../../../shared/state/facts/changes.ts'
import type { Fact, HistoryMove } from '../../../shared/state/facts/fact.ts'
import type { Beginning } from '../../../shared/state/facts/migrations.ts'
import { EMPTY_MAP, type PersistentMap } from '../../../shared/state/facts/persistent-map.ts'
import { dayOfFormat1 } from './day-of-format-1.ts'
import { apply, type Chain, firstState, type OldState, type Spread } from './rules.js'

/** The state's shape that facts of format 1 are written in, whatever today's is. */
const VERSION = 1

/** A journal of commands as one of facts. */
export type FactsOfFormat1 = {
  beginning: Beginning
  facts: Fact[]
  /** What people typed as their names, by person, of those who are still there. */
  names: Map<string, string>
  /**
   * The numbers of entries that even these rules refuse: older ones accepted them. They change
   * nothing now, and whoever opens the day is told.
   */
  readOtherwise: number[]
}

/**
 * What a file of format 1 means by the rules of its time. It held commands only, so that the state
 * was whatever the rules of the day made of them.
 * @param day as it lay in the file
 * @param entries as they lay in the file, in order
 * @param hub the id that the file's hub has got since
 */
export function factsOfFormat1(
  day: unknown,
  entries: Iterable<Entry>,
  hub: string,
): FactsOfFormat1 {
  let state = firstState(dayOfFormat1(day))
  let parts = partsOf(state, null)
  const beginning = { version: VERSION, parts: parts.parts }
  const facts: Fact[] = []
  const readOtherwise: number[] = []
  for (const entry of entries) {
    const after = afterEntry(state, entry)
    if (!after) readOtherwise.push(entry.seq)
    const partsAfter = after ? partsOf(after, parts) : parts
    facts.push({
      version: VERSION,
      origin: { hub, number: entry.seq },
      entry: withoutName(entry),
      changes: changesBetween(parts.parts, partsAfter.parts),
      history: after ? moveBetween(state, after) : null,
    })
    state = after ?? state
    parts = partsAfter
  }
  return { beginning, facts, names: namesIn(state), readOtherwise }
}

/** `null`: the entry is refused, or of a kind that these rules don't know. */
function afterEntry(state: OldState, entry: Entry): OldState | null {
  try {
    const applied = apply(state, entry)
    // What they don't know they let pass as a state that isn't one.
    return 'value' in applied && applied.value.steered ? applied.value : null
  } catch {
    return null
  }
}

/** What changes in a state of version 1, made from what an earlier one was made from. */
type Parts = {
  from: OldState
  people: PersistentMap<Person>
  removed: PersistentMap<true>
  parts: object
}

function partsOf(state: OldState, earlier: Parts | null): Parts {
  const { steered, devices, joinedEver } = state
  const { day, runs, screens, isJoiningLocked } = steered
  const people = caughtUp(earlier?.people, earlier?.from.people, state.people, nameless)
  const removed = caughtUp(earlier?.removed, earlier?.from.removed, state.removed, (isSo) => isSo)
  const joining = { isLocked: isJoiningLocked, people, joinedEver, removed }
  return {
    ...{ from: state, people, removed },
    parts: { day, runs, screens, joining, displays: devices },
  }
}

function nameless(person: Person): Person {
  return { ...person, displayName: null }
}

/** The map of an earlier state with what has changed in the spread since. */
function caughtUp<V>(
  map: PersistentMap<V> = EMPTY_MAP,
  before: Spread<V> = [],
  after: Spread<V>,
  as: (value: V) => V,
): PersistentMap<V> {
  let caught = map
  for (const [index, bucket] of after.entries()) {
    const earlier = before[index] ?? EMPTY
    if (bucket === earlier) continue
    for (const id of earlier.keys()) if (!bucket.has(id)) caught = caught.without(id)
    for (const [id, value] of bucket) {
      if (earlier.get(id) !== value) caught = caught.set(id, as(value))
    }
  }
  return caught
}

const EMPTY: ReadonlyMap<string, never> = new Map<string, never>()

/** What became of the commands that can be taken back. */
function moveBetween(before: OldState, after: OldState): HistoryMove | null {
  if (after.undo === before.undo) return null
  if (after.undo && after.undo.below === before.undo) {
    const { step } = after.undo
    return step === before.redo?.step ? { kind: 'redone' } : { kind: 'step', by: step.by }
  }
  let count = 0
  for (let rest: Chain = before.undo; rest && rest !== after.undo; rest = rest.below) count += 1
  return { kind: 'undone', count }
}

function withoutName(entry: Entry): Entry {
  const { command } = entry
  return command.type === 'join' ? { ...entry, command: { ...command, displayName: null } } : entry
}

function namesIn({ people }: OldState): Map<string, string> {
  const names = new Map<string, string>()
  for (const bucket of people) {
    for (const [id, { displayName }] of bucket) if (displayName !== null) names.set(id, displayName)
  }
  return names
}
