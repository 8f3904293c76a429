// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useLayoutEffect, useState } from 'react'

const BELOW_PX = 8
const LEAST_PX = 340

/** How high an element may be to reach to the foot of the window, in pixels. */
export function useFillHeight(element: RefObject<HTMLElement | null>): number {
  const [heightPx, setHeightPx] = useState(LEAST_PX)
  useLayoutEffect(() => {
    const look = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + scrollY
      setHeightPx(Math.max(LEAST_PX, Math.floor(innerHeight - top - BELOW_PX)))
    }
    look()
    // The head above it grows and shrinks with what there is to tell.
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    for (const head of document.querySelectorAll('.head')) observer.observe(head)
    addEventListener('resize', look)
    return () => {
      observer.disconnect()
      removeEventListener('resize', look)
    }
  }, [element])
  return heightPx
}
