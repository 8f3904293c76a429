// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { createSeconds, SecondsProvider } from '../../ui/seconds.ts'
import { PanelGuard } from '../controls/panel-guard.tsx'
import { SpeechProvider } from '../language/language.tsx'
import { LetterKeysProvider } from '../shortcuts/shortcuts.tsx'
import { Desk, type DeskLink } from './desk.tsx'

/** A desk on `link` with all that it stands on. */
export function deskPage(link: DeskLink) {
  const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)
  return (
    <DaySpeech link={link}>
      <LetterKeysProvider>
        <SecondsProvider value={seconds}>
          <PanelGuard panel="desk">
            <Desk link={link} />
          </PanelGuard>
        </SecondsProvider>
      </LetterKeysProvider>
    </DaySpeech>
  )
}

/** Speaks the day's language where neither this desk nor its browser has one of ours. */
function DaySpeech({ link, children }: { link: DeskLink; children: ReactNode }) {
  const dayLanguage = useStore(link.store, ({ day }) => day?.language ?? null)
  return <SpeechProvider dayLanguage={dayLanguage}>{children}</SpeechProvider>
}
