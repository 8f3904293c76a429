// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import type { Surface } from '../../sync/surface.ts'

/**
 * Whether what this device holds lets it in no more. A link that is refused for that looks like a
 * network that is gone; the page's own address tells them apart.
 */
export function useIsWithdrawn(link: Surface['link']): boolean {
  const [isWithdrawn, setWithdrawn] = useState(false)
  useEffect(() => {
    if (link === 'connected') setWithdrawn(false)
    if (link !== 'lost') return
    let isCurrent = true
    fetch(location.href, { cache: 'no-store' }).then(
      ({ status }) => {
        // The day is wiped: what this page still holds goes, and the hub says why.
        if (status === 410) location.reload()
        else if (isCurrent) setWithdrawn(status === 403)
      },
      // No hub either: the link goes on trying.
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [link])
  return isWithdrawn
}
