// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'

const USUAL_PX = 16

/** How much larger than usual this window's text is: a plan that is drawn in pixels grows with it. */
export function useRem(): number {
  return useSyncExternalStore(subscribe, current)
}

function current(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX
}

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange)
  return () => removeEventListener('resize', onChange)
}
