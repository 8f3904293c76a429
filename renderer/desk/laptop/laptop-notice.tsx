// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { laptopWords } from '../../../shared/features/laptop/desk-words.ts'
import type { Laptop } from '../../../shared/features/laptop/laptop.ts'
import { laptopNotes } from '../../../shared/features/laptop/laptop-notes.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

type Props = { laptop: Laptop; timeZone: string }

/** The hub's laptop: an alert where somebody has to act now, else a notice that can be put away. */
export function LaptopNotice({ laptop, timeZone }: Props) {
  const { language } = useI18n()
  const words = laptopWords[language]
  // A battery that runs down by a percent is no news; a new kind of trouble is, and a second sleep.
  const [understood, setUnderstood] = useState<readonly string[]>([])
  const keyOf = (kind: string) => (kind === 'slept' ? `slept ${laptop.slept?.until}` : kind)
  const notes = laptopNotes(laptop, timeZone, language)
  const alerts = notes.filter(({ level }) => level === 'alert')
  const shown = notes.filter(
    ({ level, kind }) => level === 'notice' && !understood.includes(keyOf(kind)),
  )
  const current = new Set(notes.map(({ kind }) => keyOf(kind)))
  const gone = understood.filter((key) => !current.has(key))
  // What comes back is told again.
  if (gone.length > 0) setUnderstood(understood.filter((key) => current.has(key)))
  return (
    <>
      {/* Always there, or it would not be read aloud. */}
      <div className="banner" role="alert">
        {alerts.map(({ kind, text }) => (
          <p key={kind}>
            <strong>{text}</strong>
          </p>
        ))}
      </div>
      <div className="notice" data-says={shown.length > 0 ? 'trouble' : undefined}>
        <div role="status">
          {shown.map(({ kind, text }) => (
            <p key={kind}>{text}</p>
          ))}
        </div>
        {shown.length > 0 && (
          <Button
            className="action"
            onPress={() => setUnderstood([...understood, ...shown.map(({ kind }) => keyOf(kind))])}
          >
            {words.understood}
          </Button>
        )}
      </div>
    </>
  )
}
