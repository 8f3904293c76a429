// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import {
  type FacilitatorWords,
  facilitatorWords,
} from '../../shared/features/facilitators/page-words.ts'
import { withChosenNames } from '../../shared/features/naming/team-name.ts'
import { VERSION } from '../../shared/version.ts'
import type { Link } from '../sync/link-client.ts'
import { useSecond } from '../ui/seconds.ts'
import { HelpQueue } from './help-queue.tsx'
import { NamesWaiting } from './names-waiting.tsx'
import { RoomPart } from './room-part.tsx'
import type { Shown } from './shown.ts'
import { useLanguage } from './use-language.ts'
import { useSend } from './use-send.ts'

/** The parts of the link that the page uses. */
type FacilitatorLink = Pick<Link<'facilitator'>, 'store' | 'clock' | 'send'>

/** A facilitator's own phone: who asks for help in their rooms, and what goes on there. */
export function FacilitatorPage({ link: { store, clock, send } }: { link: FacilitatorLink }) {
  const { link, mustReload, playback, day: told, view } = useStore(store)
  const day = useMemo(() => told && view && withChosenNames(told, view.chosenNames), [told, view])
  const second = useSecond()
  const { language, setLanguage } = useLanguage(told?.language)
  const words = facilitatorWords[language]
  const now = useCallback(() => clock.now(), [clock])
  const sending = useSend(send, day, language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  if (!day || !view || second === null) {
    return (
      <main>
        <p role="status">{link === 'lost' ? words.linkLost : words.connecting}</p>
      </main>
    )
  }
  const { me } = view
  if (!me) return <Withdrawn words={words} />
  const isDisabled = link !== 'connected'
  const shown: Shown = { day, view, second, now, language, words, isDisabled, send: sending.send }
  return (
    <>
      <header className="head">
        <h1>{words.facilitator(me.number)}</h1>
        <button
          type="button"
          className="link"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}
        >
          {words.otherLanguage}
        </button>
      </header>
      {playback.kind !== 'real' && (
        <p className="rehearsal">{language === 'nl' ? 'Repetitie' : 'Rehearsal'}</p>
      )}
      <main>
        <HelpQueue {...shown} />
        <NamesWaiting {...shown} />
        {me.roomIds.map((roomId) => (
          <RoomPart key={roomId} roomId={roomId} {...shown} />
        ))}
        <p className="quiet">Zaalscherm {VERSION}</p>
      </main>
      {/* Always there, or it would not be read aloud. */}
      <p className="result" role="status">
        {link === 'connected' ? sending.result : words.linkLost}
        {mustReload && (
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
      </p>
    </>
  )
}

function Withdrawn({ words }: { words: FacilitatorWords }) {
  const [title, sentence] = words.withdrawn
  return (
    <main role="alert">
      <h1>{title}</h1>
      <p>{sentence}</p>
    </main>
  )
}
