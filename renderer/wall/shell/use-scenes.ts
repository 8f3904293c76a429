// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { loadAgain } from '../../ui/load-again.ts'

/** What that file has. */
export type Scenes = Pick<typeof import('./scenes.ts'), 'SCENES' | 'KeptDay' | 'reloadPageIfOlder'>

/**
 * All scenes, which come in a file of their own; `null` until they are here. Asked for right after
 * the first paint and not when one is wanted, since the network may be gone by then; where that
 * fails it is asked again.
 */
export function useScenes(): Scenes | null {
  const [scenes, setScenes] = useState<Scenes | null>(null)
  useEffect(() => loadAgain<Scenes>('scenes', () => import('./scenes.ts'), setScenes), [])
  return scenes
}
