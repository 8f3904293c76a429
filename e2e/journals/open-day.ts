// SPDX-License-Identifier: EUPL-1.2
import { Hub } from '../../electron/hub/hub.ts'
import type { Store } from '../../electron/hub/ports.ts'
import { factsOfFormat1 } from '../../electron/store/format-1/facts-of-format-1.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Entry } from '../../shared/state/entry.ts'
import type { Fact } from '../../shared/state/facts/fact.ts'
import { type Beginning, lifted } from '../../shared/state/facts/migrations.ts'
import { keyOf, type TypedText } from '../../shared/state/facts/typed-texts.ts'
import { MemoryStore } from '../world/memory-store.ts'

/** What a store of facts holds. */
export type Facts = {
  beginning: Beginning
  facts: Iterable<Fact>
  /** Who is called what. */
  names: Iterable<readonly [personId: string, name: string]>
}

export function openFacts<T>(kept: Facts, at: Instant, look: (hub: Hub) => T): T {
  const { first, facts } = lifted(kept.beginning, kept.facts)
  const store = new MemoryStore(first.day, first)
  const typed = textsOf(kept.names)
  for (const fact of facts) store.append(fact, typed.splice(0))
  const hub = hubOn(store, at)
  try {
    return look(hub)
  } finally {
    hub.stop()
  }
}

/** What the store makes of a day of format 1, and the numbers of entries that are read otherwise. */
export function factsOf(
  day: string,
  entries: readonly Entry[],
): Facts & { facts: readonly Fact[]; readOtherwise: readonly number[] } {
  const { names, readOtherwise, ...made } = factsOfFormat1(JSON.parse(day), entries, 'hub')
  // As it comes out of a file.
  const { beginning, facts } = JSON.parse(JSON.stringify(made))
  return { beginning, facts, names, readOtherwise }
}

/** The names as they are kept. */
export function textsOf(names: Facts['names']): TypedText[] {
  return Array.from(names, ([personId, text]) => {
    return { key: keyOf(['joining', 'people', personId, 'displayName']), text }
  })
}

/** A hub whose clock stands still. */
export function hubOn(store: Store, at: Instant): Hub {
  return new Hub({
    store,
    clock: { now: () => at, after: () => () => {} },
    secrets: { chance: () => 0 },
    isRehearsal: false,
    onFault: (what, error) => {
      throw new Error(what, { cause: error })
    },
    pickAddress: () => false,
    setPublicAddress: () => {},
  })
}
