// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'

/**
 * What came last, to be said once: nothing at first, since what is there already is read where it
 * stands.
 * @param ids of all that is there, each of which is new once
 * @param say what is said of those that are new
 */
export function useNewest(ids: readonly string[], say: (id: string) => string): string {
  const known = useRef<ReadonlySet<string> | null>(null)
  const [said, setSaid] = useState('')
  const joined = ids.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is of the ids alone
  useEffect(() => {
    const before = known.current
    known.current = new Set([...(before ?? []), ...ids])
    const fresh = before === null ? [] : ids.filter((id) => !before.has(id))
    if (fresh.length > 0) setSaid(fresh.map(say).join('. '))
  }, [joined])
  return said
}
