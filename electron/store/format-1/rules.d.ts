// SPDX-License-Identifier: EUPL-1.2
import type { Person } from '../../../shared/features/joining/people.ts'
import type { Display } from '../../../shared/features/displays/display.ts'

/** By id, in buckets: what is the same bucket in two states has not changed. */
export type Spread<V> = readonly ReadonlyMap<string, V>[]

export type Chain = { readonly step: { readonly by: number }; readonly below: Chain } | null

/** The state as these rules knew it. What nobody looks into has no type. */
export type OldState = {
  readonly steered: {
    readonly day: unknown
    readonly runs: unknown
    readonly screens: unknown
    readonly isJoiningLocked: boolean
  }
  readonly devices: Readonly<Record<string, Display>>
  readonly people: Spread<Person>
  readonly joinedEver: number
  readonly removed: Spread<true>
  readonly undo: Chain
  readonly redo: Chain
}

export function firstState(day: unknown): OldState

/** @param entry as it lay in the file */
export function apply(
  state: OldState,
  entry: unknown,
): { value: OldState } | { refusal: { name: string } }
