// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Makes a scene fit: parts of it marked `data-fit="main"` are measured, and where one runs
 * over, that name's step goes up by one, until all fits or the last step is reached. What a
 * step leaves out or sets smaller is the scene's to say; it happens before the paint.
 * @param most the last step of each name, in the order in which they give way
 * @param basis what the content and its place depend on; a change starts over
 */
export function useFit<Name extends string>(
  most: Readonly<Record<Name, number>>,
  basis: readonly unknown[],
): { ref: RefObject<HTMLElement | null>; steps: Readonly<Record<Name, number>> } {
  const ref = useRef<HTMLElement | null>(null)
  const [fitted, setFitted] = useState<Fitted>(() => ({ basis, steps: {} }))
  const isSame = basis.every((part, index) => part === fitted.basis[index])
  const current = isSame ? fitted : { basis, steps: {} }
  if (!isSame) setFitted(current)
  useLayoutEffect(() => {
    if (!ref.current) return
    const { steps } = current
    const over = overflowing(ref.current)
    const last: Readonly<Record<string, number>> = most
    const isDone = (name: string) => (steps[name] ?? 0) >= (last[name] ?? 0)
    // One at a time: what one gives up may be all the room that another needs.
    for (const name in most) {
      const step = steps[name] ?? 0
      // A sidebar that has nothing more to leave out takes its room from what stands over it.
      const isWanted = name === 'main' && over.has('sidebar') && isDone('sidebar')
      if ((!over.has(name) && !isWanted) || isDone(name)) continue
      setFitted({ basis: current.basis, steps: { ...steps, [name]: step + 1 } })
      return
    }
  })
  const steps: Record<Name, number> = { ...most }
  for (const name in most) steps[name] = current.steps[name] ?? 0
  return { ref, steps }
}

type Fitted = { basis: readonly unknown[]; steps: Record<string, number> }

function overflowing(scene: HTMLElement): Set<string> {
  const names = new Set<string>()
  for (const element of scene.querySelectorAll<HTMLElement>('[data-fit]')) {
    if (runsOver(element)) names.add(element.dataset.fit ?? '')
  }
  return names
}

// A browser rounds these sizes each its own way; a pixel more or less is no overflow.
const ROUNDING_PX = 1

/** Whether what lies in `element` sticks out of it by more than is lost in rounding. */
export function runsOver(element: HTMLElement): boolean {
  const { top, bottom, width } = element.getBoundingClientRect()
  // A wall that is drawn small is measured as small. By its width: what has next to no height left is
  // 0 high once that is rounded.
  const roundingPx =
    element.offsetWidth > 0 ? (ROUNDING_PX * width) / element.offsetWidth : ROUNDING_PX
  // Not `scrollHeight`: that counts the empty space that a font keeps over and under its letters.
  const isTooHigh = Array.from(element.children, (child) => child.getBoundingClientRect()).some(
    (child) => child.bottom > bottom + roundingPx || child.top < top - roundingPx,
  )
  return isTooHigh || element.scrollWidth > element.clientWidth + ROUNDING_PX
}
