// SPDX-License-Identifier: EUPL-1.2
import { findingWords } from '../../../shared/i18n/finding-words.ts'
import { lastOf } from '../../../shared/last.ts'
import { plainAddress } from '../../../shared/qr-text.ts'
import type { Language } from '../../../shared/text.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { Scene } from '../../wall/shell/scene.tsx'
import { goToHub } from './go-to-hub.ts'
import { useTyped } from './use-typed.ts'

/** A display in a browser whose hub isn't there: where it is looked for, and where to type another place. */
export function TypingScene({ language, hubBase }: { language: Language; hubBase: string }) {
  const { text, refused } = useTyped(goToHub)
  const sizes = useSizes(null)
  const words = findingWords[language]
  return (
    <Scene name="connecting" mood="plain" sizes={sizes}>
      <div className="connecting-place">
        <h1 style={{ fontSize: lastOf(sizes.bodyPx) }}>{words.title}</h1>
        <div style={{ fontSize: sizes.asidePx }}>
          <p className="quiet">{words.silentAt(plainAddress(hubBase))}</p>
          <p role="status">
            {text !== '' && words.typing(text)}
            {text === '' && (refused === null ? words.typeHow : words.notAnAddress(refused))}
          </p>
        </div>
      </div>
    </Scene>
  )
}
