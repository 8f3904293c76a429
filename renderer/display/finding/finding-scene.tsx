// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { findingWords } from '../../../shared/i18n/finding-words.ts'
import { SECOND } from '../../../shared/instant.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { lastOf } from '../../../shared/last.ts'
import { BRIDGE_NAME, type Finding } from '../../../shared/native-bridge.ts'
import type { Language } from '../../../shared/text.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { Scene } from '../../wall/shell/scene.tsx'
import { useTyped } from './use-typed.ts'

const ASK_EVERY_MS = SECOND / 2

/**
 * A display without a hub: what it does about that, what it is called, and the code by which a desk
 * will know it. Whoever has a keyboard types where the hub is.
 */
export function FindingScene({ language }: { language: Language }) {
  const finding = useFinding()
  const { text, refused } = useTyped(giveToApp)
  const sizes = useSizes(null)
  const words = findingWords[language]
  if (!finding) return null
  const { code, forMs, ownName, ownAddresses, others, typed } = finding
  const near = { fontSize: sizes.asidePx }
  return (
    <Scene name="pairing finding" mood="plain" sizes={sizes}>
      <header className="header">
        <h1 style={{ fontSize: lastOf(sizes.bodyPx) }}>{words.title}</h1>
      </header>
      {code !== null && <p className="pairing-code">{spacedCode(code)}</p>}
      <div style={near}>
        {finding.tries !== 'found' && (
          <p className="quiet">{words.forTime(Math.floor(forMs / SECOND))}</p>
        )}
        <p role="status">
          {words.tries(finding)} {code !== null && words.code}
        </p>
        <p className="quiet">{words.own(ownName, ownAddresses)}</p>
        {others.length > 0 && (
          <p>
            {words.others}{' '}
            {others.map(({ letter, name, address }) => (
              <span key={letter} style={{ marginRight: '1.5em', whiteSpace: 'nowrap' }}>
                <b>{letter.toUpperCase()}</b> <bdi>{name}</bdi> ({address})
              </span>
            ))}
          </p>
        )}
        <p>
          {refused !== null && `${words.notAnAddress(refused)} `}
          {text !== '' && words.typing(text)}
          {text === '' && refused === null && typed === null && words.typeHow}
          {text === '' &&
            refused === null &&
            typed !== null &&
            (typed.isSilent ? words.typedSilent : words.typedAsked)(typed.address)}
        </p>
      </div>
    </Scene>
  )
}

function useFinding(): Finding | null {
  const [finding, setFinding] = useState<Finding | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ask = () => {
      window[BRIDGE_NAME]?.finding().then(
        (told) => isCurrent && setFinding(told),
        // The app is ending.
        () => {},
      )
    }
    ask()
    const timer = setInterval(ask, ASK_EVERY_MS)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [])
  return finding
}

async function giveToApp(typed: string): Promise<boolean> {
  // No answer: the app is ending.
  return (await window[BRIDGE_NAME]?.typeAddress(typed).catch(() => true)) ?? true
}
