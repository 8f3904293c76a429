// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { SECOND } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'

// Long enough to hear the question, short enough that nobody else finds it still open.
const ASKS_FOR_MS = 6 * SECOND

type Props = {
  label: string
  /** What it acts on, for people who hear only the button. */
  about: string
  isDisabled: boolean
  onPress(): void
}

/** Acts at the second press: the first one asks, until focus leaves or some seconds pass. */
export function AskTwiceButton({ label, about, isDisabled, onPress }: Props) {
  const { people, words } = useI18n()
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    if (!asks) return
    const timer = setTimeout(() => setAsks(false), ASKS_FOR_MS)
    return () => clearTimeout(timer)
  }, [asks])
  const called = `${label}: ${about}`
  return (
    <>
      <Button
        className="action"
        data-kind={asks ? 'ask' : undefined}
        aria-label={asks ? `${words.areYouSure} ${people.pressAgainTo(called)}` : called}
        isDisabled={isDisabled}
        onBlur={() => setAsks(false)}
        onPress={() => {
          setAsks(!asks)
          if (asks) onPress()
        }}
      >
        {asks ? words.areYouSure : label}
      </Button>
      <span className="only-heard" role="status">
        {asks && people.pressAgainTo(called)}
      </span>
    </>
  )
}
