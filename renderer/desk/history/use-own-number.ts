// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { desksLetIn } from '../desks/desk-secret.ts'
import type { LastResult } from '../shell/use-commands.ts'

/**
 * The number by which the history tells of what this desk did; `null`: it has done nothing yet. The
 * view is one for all desks, so a desk finds itself by what it sent, or asks after a reload.
 */
export function useOwnNumber(
  { undo, redo }: DeskView,
  last: LastResult,
  playbackId: string,
): number | null {
  const [known, setKnown] = useState<{ playbackId: string; number: number } | null>(null)
  useEffect(() => {
    let isGone = false
    desksLetIn().then((desks) => {
      const number = desks?.find(({ isYou }) => isYou)?.number ?? null
      if (!isGone && number !== null) setKnown({ playbackId, number })
    })
    return () => {
      isGone = true
    }
  }, [playbackId])
  const seq = last?.result.kind === 'accepted' ? last.result.seq : null
  const own = [...undo, ...redo].find((step) => step.seq === seq)?.by ?? null
  if (own !== null && (known?.playbackId !== playbackId || known.number !== own)) {
    setKnown({ playbackId, number: own })
  }
  return known?.playbackId === playbackId ? known.number : null
}
