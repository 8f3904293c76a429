// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { stageTimeAt } from '../../../shared/clock/stage-time.ts'
import type { Link } from '../../sync/link-client.ts'
import { createSeconds, SecondsProvider, useSecond } from '../../ui/seconds.ts'
import { SpeechProvider } from '../language/language.tsx'
import { ShortcutProvider } from '../shortcuts/shortcuts.tsx'
import { DeskLayout } from './desk-layout.tsx'
import { PartGuard } from './part-guard.tsx'
import { WaitingPage } from './waiting-page.tsx'

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
  const dayLanguage = useStore(link.store, ({ day }) => day?.language ?? null)
  return <SpeechProvider dayLanguage={dayLanguage}>{children}</SpeechProvider>
}

/** The desk once the hub has sent the day and the time; before that, a page that waits for them. */
function LinkedDesk({ link }: { link: DeskLink }) {
  const { link: state, mustReload, stage, day, view, effectiveAt } = useStore(link.store)
  const current = useSecond()
  // A command that was just accepted is shown as it will be once it is effective, so that the next
  // one builds on that.
  const earliest = effectiveAt === null ? Number.NEGATIVE_INFINITY : stageTimeAt(stage, effectiveAt)
  const second = current === null ? null : Math.max(current, earliest)
  if (!day || !view || second === null) {
    return <WaitingPage link={state} mustReload={mustReload} />
  }
  return (
    <DeskLayout
      day={day}
      view={view}
      second={second}
      now={() => {
        const now = link.clock.now()
        return now === null ? null : Math.max(now, earliest)
      }}
      surface={{ link: state, mustReload, stage }}
      send={link.send}
      hubNow={() => link.clock.hubNow()}
    />
  )
}
