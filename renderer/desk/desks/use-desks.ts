// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useState } from 'react'
import { SECOND } from '../../../shared/instant.ts'
import { type DeskLetIn, desksLetIn } from './desk-secret.ts'

// Keeps the list current while it is open.
const ASK_EVERY_MS = 5 * SECOND

/** The desks that were let in, kept current; `null`: the hub doesn't say. */
export function useDesks(): { desks: readonly DeskLetIn[] | null; ask(): Promise<void> } {
  const [desks, setDesks] = useState<readonly DeskLetIn[] | null>([])
  const ask = useCallback(async () => setDesks(await desksLetIn()), [])
  useEffect(() => {
    ask()
    const timer = setInterval(ask, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [ask])
  return { desks, ask }
}
