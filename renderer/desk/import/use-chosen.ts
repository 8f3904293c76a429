// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useState } from 'react'
import { choosable, proposedChoice } from '../../../shared/import/compare/difference.ts'
import type { Shown } from '../../../shared/import/run/import-run.ts'

export type Chosen = {
  /** The differences to take over, by id. */
  ids: ReadonlySet<string>
  /** Items to leave out, by key. */
  leftOut: ReadonlySet<string>
  /** The remedy chosen, by what it is against. */
  remedies: ReadonlyMap<string, string>
  choose(ids: readonly string[], isChosen: boolean): void
  leaveOut(key: string, isLeftOut: boolean): void
  remedy(adviceId: string, remedyId: string | null): void
  /** Forgets it all: another source, or what was chosen has been taken over. */
  forget(): void
}

/** What somebody chose of a source, where that is otherwise than proposed. */
export function useChosen(shown: Shown | null): Chosen {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [remedies, setRemedies] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = useMemo(() => {
    const differences = shown?.comparison?.differences ?? []
    const proposed = proposedChoice(differences)
    const ofLeftOut = new Set(
      (shown?.planned ?? []).flatMap(({ slot, item }) =>
        item && leftOut.has(item.key) ? `new:${slot.id}` : [],
      ),
    )
    return new Set(
      choosable(differences).flatMap(({ id }) =>
        (said.get(id) ?? (proposed.has(id) && !ofLeftOut.has(id))) ? id : [],
      ),
    )
  }, [shown, said, leftOut])
  // The same ones every time: long lists are drawn anew only for what has changed.
  const choose = useCallback(
    (ids: readonly string[], isChosen: boolean) =>
      setSaid((before) => new Map([...before, ...ids.map((id) => [id, isChosen] as const)])),
    [],
  )
  const leaveOut = useCallback(
    (key: string, isLeftOut: boolean) =>
      setLeftOut((before) => {
        const after = new Set(before)
        if (isLeftOut) after.add(key)
        else after.delete(key)
        return after
      }),
    [],
  )
  const remedy = useCallback(
    (adviceId: string, remedyId: string | null) =>
      setRemedies((before) => {
        const after = new Map(before)
        if (remedyId === null) after.delete(adviceId)
        else after.set(adviceId, remedyId)
        return after
      }),
    [],
  )
  return {
    ...{ ids, leftOut, remedies, choose, leaveOut, remedy },
    forget() {
      setSaid(new Map())
      setLeftOut(new Set())
      setRemedies(new Map())
    },
  }
}
