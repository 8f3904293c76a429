// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is as `query` says, as in `(max-width: 900px)`; renders anew when it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
