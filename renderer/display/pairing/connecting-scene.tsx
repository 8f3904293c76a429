// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { Scene, type SceneProps } from '../../wall/shell/scene.tsx'

type Props = Pick<SceneProps, 'language'>

// A hub that is there has answered by then, and a wall that flashes words at its start is restless.
const SAYS_SO_AFTER_MS = 400

/** Nothing is known yet, which is said once that takes longer than usual; where it is looked for comes over it. */
export function ConnectingScene(props: Props) {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), SAYS_SO_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isDue ? <Connecting {...props} /> : null
}

function Connecting({ language }: Props) {
  const sizes = useSizes(null)
  return (
    <Scene name="connecting" mood="plain" sizes={sizes}>
      <div className="connecting-place">
        <h1 className="title" style={{ fontSize: sizes.titlePx[1] }}>
          {displayWords[language].connecting}
        </h1>
      </div>
    </Scene>
  )
}
