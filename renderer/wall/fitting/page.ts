// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Viewing } from '../../../shared/day/day.ts'
import { USUAL_VIEWING } from '../../../shared/features/viewing/viewing.ts'
import { type Sizes, sizesFor } from './sizes.ts'

/** The sizes for this page and its room's viewers; new when the page changes its size. */
export function useSizes(viewing: Viewing | null): Sizes {
  const widthPx = useSyncExternalStore(onResize, () => window.innerWidth)
  const heightPx = useSyncExternalStore(onResize, () => window.innerHeight)
  return useSizesOf(widthPx, heightPx, viewing)
}

/** The same for a page of this size, wherever it is drawn. */
export function useSizesOf(widthPx: number, heightPx: number, viewing: Viewing | null): Sizes {
  const hasLetters = useLetters()
  // Each view brings an object of its own, of mostly the same.
  const { diagonalInch, farthestMetres } = viewing ?? USUAL_VIEWING
  // The letters have no say in the sizes, but what fits has to be measured with them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object makes scenes fit anew
  return useMemo(
    () => sizesFor({ widthPx, heightPx }, { diagonalInch, farthestMetres }),
    [widthPx, heightPx, diagonalInch, farthestMetres, hasLetters],
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
