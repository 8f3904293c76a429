// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'

/** So many of a long list are drawn by now: some more in each frame, so that none takes long. */
export function useGrowing(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step)
  const isWhole = drawn >= total
  useEffect(() => {
    if (isWhole) return
    const frame = requestAnimationFrame(() => setDrawn((before) => before + step))
    return () => cancelAnimationFrame(frame)
  })
  return Math.min(drawn, total)
}
