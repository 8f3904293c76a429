// SPDX-License-Identifier: EUPL-1.2

import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { positionAt } from '../../../shared/clock/timebase.ts'
import { storageWords } from '../../../shared/i18n/desk/desk-storage.ts'
import { SECOND } from '../../../shared/instant.ts'
import { ownLanguage } from '../../../shared/text.ts'
import type { Link } from '../../sync/link-client.ts'
import type { Surface } from '../../sync/surface.ts'
import { createSeconds, SecondsProvider, useSecond } from '../../ui/seconds.ts'
import { PartGuard } from '../controls/part-guard.tsx'
import { DeskI18n, useI18n } from '../language/language.tsx'
import { ShortcutProvider } from '../shortcuts/shortcuts.tsx'
import { DeskLayout } from './desk-layout.tsx'
import { Banner } from './notices.tsx'

/** The parts of the link that the desk uses. */
export type DeskLink = Pick<Link<'desk'>, 'store' | 'clock' | 'send'>

/** The desk's page on `link`, with the providers that it needs. */
export function deskPage(link: DeskLink) {
  const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)
  return (
    <DaySpeech link={link}>
      <ShortcutProvider>
        <SecondsProvider value={seconds}>
          <PartGuard part="desk">
            <LinkedDesk link={link} />
          </PartGuard>
        </SecondsProvider>
      </ShortcutProvider>
    </DaySpeech>
  )
}

/** Speaks the day's language where neither this desk nor its browser has one of ours. */
function DaySpeech({ link, children }: { link: DeskLink; children: ReactNode }) {
  const dayLanguage = useStore(link.store, ({ day }) => (day ? ownLanguage(day.language) : null))
  return <DeskI18n dayLanguage={dayLanguage}>{children}</DeskI18n>
}

/** The desk once the hub has sent the day and the time; before that, a page that waits for them. */
function LinkedDesk({ link }: { link: DeskLink }) {
  const { link: state, mustReload, playback, day, view, effectiveAt } = useStore(link.store)
  const current = useSecond()
  // A command that was just accepted is shown as it will be once it is effective, so that the next
  // one builds on that.
  const earliest =
    effectiveAt === null ? Number.NEGATIVE_INFINITY : positionAt(playback, effectiveAt)
  const second = current === null ? null : Math.max(current, earliest)
  const { clock } = link
  const now = useCallback(() => {
    const now = clock.now()
    return now === null ? null : Math.max(now, earliest)
  }, [clock, earliest])
  const hubNow = useCallback(() => clock.hubNow(), [clock])
  if (!day || !view || second === null) {
    return <WaitingPage link={state} mustReload={mustReload} />
  }
  return (
    <DeskLayout
      day={day}
      view={view}
      second={second}
      now={now}
      surface={{ link: state, mustReload, playback }}
      send={link.send}
      hubNow={hubNow}
    />
  )
}

// Twice as long as a link takes to open on the worst network.
const LONG_MS = 12 * SECOND

/** Shown until the hub has sent the day and the time; after a while it says what to check. */
function WaitingPage({ link, mustReload }: Pick<Surface, 'link' | 'mustReload'>) {
  const { words, language } = useI18n()
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
