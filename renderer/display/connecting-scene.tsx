// SPDX-License-Identifier: EUPL-1.2
import { plainAddress } from '../../shared/qr-text.ts'
import { displayWords } from '../../shared/words/display.ts'
import { useSizes } from './page.ts'
import { type Around, Scene } from './scene.tsx'

type Props = Pick<Around, 'language'> & { hubBase: string }

/** Nothing is known yet; says where the hub is looked for. */
export function ConnectingScene({ hubBase, language }: Props) {
  const sizes = useSizes(undefined)
  const words = displayWords[language]
  return (
    <Scene name="connecting" sizes={sizes}>
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
