// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { findingWords } from '../../../shared/i18n/finding-words.ts'
import { SECOND } from '../../../shared/instant.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { BRIDGE_NAME, type Finding } from '../../../shared/native-bridge.ts'
import type { Language } from '../../../shared/text.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import { Scene } from '../../wall/shell/scene.tsx'
import { typedAfter } from './typed-after.ts'

const ASK_EVERY_MS = SECOND / 2

/**
 * A display without a hub: what it does about that, what it is called, and the code by which a desk
 * will know it. Whoever has a keyboard types where the hub is.
 */
export function FindingScene({ language }: { language: Language }) {
  const finding = useFinding()
  const { text, refused } = useTyped()
  const sizes = useSizes(null)
  const words = findingWords[language]
  if (!finding) return null
  const { code, forMs, ownName, ownAddresses, others, typed } = finding
  const near = { fontSize: sizes.asidePx }
  return (
    <Scene name="pairing finding" mood="plain" sizes={sizes}>
      <header className="header">
        <p className="header-where quiet">{words.title}</p>
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

/** What stands typed, and what was refused last. */
function useTyped(): { text: string; refused: string | null } {
  const [typed, setTyped] = useState<{ text: string; refused: string | null }>({
    ...{ text: '', refused: null },
  })
  useEffect(() => {
    let text = ''
    const hear = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return
      if (pressed.key === 'Enter' && text !== '') {
        const given = text
        text = ''
        setTyped({ text, refused: null })
        window[BRIDGE_NAME]?.typeAddress(given).then(
          (isAddress) => isAddress || setTyped({ text, refused: given }),
          () => {},
        )
        return
      }
      text = typedAfter(text, pressed.key)
      setTyped({ text, refused: null })
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return typed
}
