// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { SECOND } from '../../../shared/instant.ts'
import { storageWords } from '../../../shared/words/desk-storage.ts'
import type { Surface } from '../../sync/surface.ts'
import { useSpeech } from '../language/language.tsx'
import { Banner } from './notices.tsx'

// Twice as long as a link takes to open on the worst network.
const LONG_MS = 12 * SECOND

/** Shown until the hub has sent the day and the time; after a while it says what to check. */
export function WaitingPage({ link, mustReload }: Pick<Surface, 'link' | 'mustReload'>) {
  const { words, language } = useSpeech()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className="waiting-page">
      <h1>{words.desk}</h1>
      {link === 'lost' || mustReload ? (
        <Banner link={link} mustReload={mustReload} />
      ) : (
        <p role="status">
          {words.connecting} {isLong && storageWords[language].connectsNot}
        </p>
      )}
    </main>
  )
}
