// SPDX-License-Identifier: EUPL-1.2

import { displayWords } from '../../../shared/i18n/display.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { lastOf } from '../../../shared/last.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { type Health, HealthLine } from '../../wall/shell/health-line.tsx'
import { Marks } from '../../wall/shell/marks.tsx'
import { Scene, type SceneProps } from '../../wall/shell/scene.tsx'

type Props = Omit<SceneProps, 'room' | 'sizes'> & {
  code: string
  health: () => Health
  /** Nothing can be stored here, so its next start is a new display's. */
  isForgetful: boolean
}

/** A display that nobody has paired: its code, and who does what with it. */
export function PairingScene(props: Props) {
  const { code, language, isRehearsal, isLinkLost, health, isForgetful } = props
  const sizes = useSizes(null)
  const words = displayWords[language]
  return (
    <Scene name="pairing" mood="plain" sizes={sizes}>
      <header className="header">
        <p className="header-where quiet">{words.pairing}</p>
        {/* A lost link is said below. */}
        <Marks words={words} isRehearsal={isRehearsal} isLinkLost={false} />
      </header>
      <p className="pairing-code">{spacedCode(code)}</p>
      <p className="pairing-how" style={{ fontSize: lastOf(sizes.bodyPx) }}>
        {words.pairingHow}
      </p>
      {isForgetful && (
        <p className="quiet" style={{ fontSize: sizes.asidePx }}>
          {words.pairingForgotten}
        </p>
      )}
      <HealthLine {...{ language, isLinkLost, health }} sizePx={sizes.asidePx} />
    </Scene>
  )
}
