// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { SECOND } from '../../../shared/instant.ts'

/** What that file has. */
export type Scenes = Pick<typeof import('./scenes.ts'), 'SCENES' | 'KeptDay' | 'reloadPageIfOlder'>

const AGAIN_AFTER_MS = 5 * SECOND

/**
 * All scenes, which come in a file of their own; `null` until they are here. Asked for right after
 * the first paint and not when one is wanted, since the network may be gone by then; where that
 * fails it is asked again.
 */
export function useScenes(): Scenes | null {
  const [scenes, setScenes] = useState<Scenes | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const ask = (failed: number) => {
      loadScenes(failed).then(
        (loaded) => isCurrent && setScenes(loaded),
        () => {
          if (isCurrent) timer = setTimeout(() => ask(failed + 1), AGAIN_AFTER_MS)
        },
      )
    }
    ask(0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [])
  return scenes
}

/**
 * Firefox and Safari keep that an address could not be imported for as long as the page is open, so
 * each further try has an address of its own. `build.ts` has the page name the file.
 */
function loadScenes(failed: number): Promise<Scenes> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="scenes"]')?.content
  if (failed === 0 || address === undefined) return import('./scenes.ts')
  return import(/* @vite-ignore */ `${address}?again=${failed}`)
}
