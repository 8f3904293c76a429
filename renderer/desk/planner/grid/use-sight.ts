// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { InSight } from './geometry.ts'

// What is just out of sight is drawn as well, in steps, so that scrolling seldom draws anew.
const STEP_PX = 400
const STEP_COLUMNS = 4

/** How wide an element is within its scroll bars; 0 until it has been laid out. */
export function useInnerWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    const look = () => setWidthPx(observed.clientWidth)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return widthPx
}

/** What of the field is in sight in the element that it is scrolled in. */
export function useSight(scroller: RefObject<HTMLElement | null>, columnPx: number): InSight {
  const [sight, setSight] = useState<InSight>({ from: 0, to: 0, top: 0, bottom: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || columnPx === 0) return
    const look = () => {
      setSight((before) => {
        const now = sightOf(element, columnPx)
        const isSame =
          now.from === before.from &&
          now.to === before.to &&
          now.top === before.top &&
          now.bottom === before.bottom
        return isSame ? before : now
      })
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, columnPx])
  return sight
}

function sightOf(element: HTMLElement, columnPx: number): InSight {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
  const first = Math.floor(scrollLeft / columnPx / STEP_COLUMNS) * STEP_COLUMNS
  const last = Math.ceil((scrollLeft + clientWidth) / columnPx / STEP_COLUMNS) * STEP_COLUMNS
  return {
    from: first,
    to: last,
    top: Math.floor(scrollTop / STEP_PX) * STEP_PX - STEP_PX,
    bottom: Math.ceil((scrollTop + clientHeight) / STEP_PX) * STEP_PX + STEP_PX,
  }
}
