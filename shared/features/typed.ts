// SPDX-License-Identifier: EUPL-1.2
import { eachOf, type Pattern, patternOf } from '../state/facts/patterns.ts'
import type { Typed } from './feature.ts'
import { FEATURES } from './features.ts'
import type { Held } from './wipe/receipt.ts'

/** What is left of a command. */
type Left = (command: never) => object
type Parts = {
  commands: object
  typed?: Typed
  wiped?: {
    state?: readonly string[]
    ids?: readonly string[]
    commands?: Readonly<Record<string, Left>>
  }
}
const ALL: readonly (readonly [name: string, parts: Parts])[] = Object.entries(FEATURES)

/** Where in the state texts stand that people typed. */
export const TYPED_IN_STATE: readonly Pattern[] = ALL.flatMap(([name, { typed }]) =>
  (typed?.state ?? []).map((path) => patternOf(name, path)),
)

/** Where in commands, by their type. */
export const TYPED_IN_COMMANDS: ReadonlyMap<string, readonly Pattern[]> = new Map(
  ALL.flatMap(([, { typed }]) =>
    Object.entries(typed?.commands ?? {}).map(([type, fields]) => [
      type,
      fields.map((field) => patternOf(field)),
    ]),
  ),
)

/** How many people and texts stand in the state now, texts by feature. */
export function heldIn(state: { joining: { joinedEver: number } }): Held {
  const texts: Record<string, number> = {}
  for (const [[feature = ''], text] of eachOf(state, TYPED_IN_STATE)) {
    if (text !== null) texts[feature] = (texts[feature] ?? 0) + 1
  }
  return { people: state.joining.joinedEver, texts }
}

/** What is in the state as in a new day once the day is wiped. */
export const WIPED_IN_STATE: readonly Pattern[] = ALL.flatMap(([name, { wiped }]) =>
  (wiped?.state ?? []).map((path) => patternOf(name, path)),
)

/** Where in the state ids of people's devices stand. */
export const WIPED_IDS: readonly Pattern[] = ALL.flatMap(([name, { wiped }]) =>
  (wiped?.ids ?? []).map((path) => patternOf(name, path)),
)

/** What a wipe leaves of commands, by their type. */
export const WIPED_COMMANDS: ReadonlyMap<string, Left> = new Map(
  ALL.flatMap(([, { wiped }]) => Object.entries(wiped?.commands ?? {})),
)
