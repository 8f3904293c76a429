// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react'

type Layer = { id: string; children: ReactNode }

/**
 * Shows `children`; when `id` changes, the new ones come over the old in one slow fade. Both
 * are opaque, so that what is the same in both doesn't flicker.
 */
export function Crossfade({ id, children }: Layer) {
  const [now, setNow] = useState<Layer>({ id, children })
  const [before, setBefore] = useState<Layer | null>(null)
  if (now.id !== id) {
    setBefore(now)
    setNow({ id, children })
  } else if (now.children !== children) setNow({ id, children })
  const leaving = before && before.id !== now.id ? before : null
  return (
    <div className="crossfade">
      {leaving && (
        <div key={leaving.id} className="layer" aria-hidden="true">
          {leaving.children}
        </div>
      )}
      <div
        key={now.id}
        className={leaving ? 'layer layer-coming' : 'layer'}
        onAnimationEnd={() => setBefore(null)}
      >
        {now.children}
      </div>
    </div>
  )
}
