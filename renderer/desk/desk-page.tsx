// SPDX-License-Identifier: EUPL-1.2
import { createSeconds, SecondsProvider } from '../ui/seconds.ts'
import { Desk, type DeskLink } from './desk.tsx'
import { SpeechProvider } from './language.tsx'
import { LetterKeysProvider } from './letter-keys.tsx'

/** A desk on `link` with all that it stands on. */
export function deskPage(link: DeskLink) {
  const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)
  return (
    <SpeechProvider>
      <LetterKeysProvider>
        <SecondsProvider value={seconds}>
          <Desk link={link} />
        </SecondsProvider>
      </LetterKeysProvider>
    </SpeechProvider>
  )
}
