// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { Surface } from '../../sync/surface.ts'
import { useSpeech } from '../language/language.tsx'

/** Loud, because somebody must act: the link is gone, or this page is too old. */
export function Banner({ link, mustReload }: Pick<Surface, 'link' | 'mustReload'>) {
  const { words } = useSpeech()
  return (
    <div className="banner" role="alert">
      {mustReload ? (
        <p>
          <strong>{words.reloadNeeded}</strong>{' '}
          <Button className="action" onPress={() => location.reload()}>
            {words.reload}
          </Button>
        </p>
      ) : (
        link !== 'connected' && (
          <p>
            <strong>{words.linkLost}</strong> {words.linkLostMore}
          </p>
        )
      )}
    </div>
  )
}
