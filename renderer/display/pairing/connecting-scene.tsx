// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { plainAddress } from '../../../shared/qr-text.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { Scene, type SceneProps } from '../../wall/shell/scene.tsx'

type Props = Pick<SceneProps, 'language'> & { hubBase: string }

// A hub that is there has answered by then, and a wall that flashes words at its start is restless.
const SAYS_SO_AFTER_MS = 400

/** Nothing is known yet; says where the hub is looked for, once that takes longer than usual. */
export function ConnectingScene(props: Props) {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), SAYS_SO_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isDue ? <Connecting {...props} /> : null
}

function Connecting({ hubBase, language }: Props) {
  const sizes = useSizes(null)
  const words = displayWords[language]
  return (
    <Scene name="connecting" mood="plain" sizes={sizes}>
      <div className="connecting-place">
        <h1 className="title" style={{ fontSize: sizes.titlePx[1] }}>
          {words.connecting}
        </h1>
        <p className="quiet" style={{ fontSize: sizes.asidePx }}>
          {words.connectingTo(plainAddress(hubBase))}
        </p>
      </div>
    </Scene>
  )
}
