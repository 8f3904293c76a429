// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Sizes, sizesFor, type Viewing } from './sizes.ts'

/** The sizes for this page and its room's viewers; new when the page changes its size. */
export function useSizes(viewing: Viewing | undefined): Sizes {
  const widthPx = useSyncExternalStore(onResize, () => window.innerWidth)
  const heightPx = useSyncExternalStore(onResize, () => window.innerHeight)
  return useSizesOf(widthPx, heightPx, viewing)
}

/** The same for a page of this size, wherever it is drawn. */
export function useSizesOf(widthPx: number, heightPx: number, viewing: Viewing | undefined): Sizes {
  const hasLetters = useLetters()
  // The letters have no say in the sizes, but what fits has to be measured with them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object makes scenes fit anew
  return useMemo(
    () => sizesFor({ widthPx, heightPx }, viewing),
    [widthPx, heightPx, viewing, hasLetters],
  )
}

function onResize(call: () => void): () => void {
  window.addEventListener('resize', call)
  return () => window.removeEventListener('resize', call)
}

const LETTERS = '1em Zaalscherm'

/** Whether the page's own letters have come. */
function useLetters(): boolean {
  // The page asks for them ahead of its script: mostly they are there, and all is fitted once.
  const [hasLetters, setHasLetters] = useState(() => document.fonts.check(LETTERS))
  useEffect(() => {
    let isHere = true
    document.fonts.load(LETTERS).then(() => isHere && setHasLetters(true))
    return () => {
      isHere = false
    }
  }, [])
  return hasLetters
}
