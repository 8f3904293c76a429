// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { SECOND } from '../../shared/instant.ts'
import { useSpeech } from './language.tsx'

// Long enough to hear the question out, short enough that nobody finds it still open.
const ASKS_FOR_MS = 6 * SECOND

type Props = { called: string; isDisabled: boolean; onUnpair(): void }

/** Unpairs at the second press: the first one asks, until focus leaves or some seconds pass. */
export function UnpairButton({ called, isDisabled, onUnpair }: Props) {
  const { words } = useSpeech()
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    if (!asks) return
    const timer = setTimeout(() => setAsks(false), ASKS_FOR_MS)
    return () => clearTimeout(timer)
  }, [asks])
  return (
    <>
      <Button
        className="action"
        data-kind={asks ? 'ask' : undefined}
        aria-label={asks ? words.pressToUnpair(called) : words.unpairNamed(called)}
        isDisabled={isDisabled}
        onBlur={() => setAsks(false)}
        onPress={() => {
          setAsks(!asks)
          if (asks) onUnpair()
        }}
      >
        {asks ? words.areYouSure : words.unpair}
      </Button>
      <span className="only-heard" role="status">
        {asks && words.pressToUnpair(called)}
      </span>
    </>
  )
}
