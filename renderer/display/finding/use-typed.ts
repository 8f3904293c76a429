// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { typedAfter } from './typed-after.ts'

/** What stands typed, and what was refused last. */
type Typed = { text: string; refused: string | null }

/**
 * Hears what somebody types at a display, up to Enter.
 * @param give takes it, and tells whether it can be where a hub is; the same function for good
 */
export function useTyped(give: (typed: string) => Promise<boolean>): Typed {
  const [typed, setTyped] = useState<Typed>({ text: '', refused: null })
  useEffect(() => {
    let text = ''
    const hear = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return
      if (pressed.key === 'Enter' && text !== '') {
        const given = text
        text = ''
        setTyped({ text, refused: null })
        void give(given).then((isTaken) => isTaken || setTyped({ text, refused: given }))
        return
      }
      text = typedAfter(text, pressed.key)
      setTyped({ text, refused: null })
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [give])
  return typed
}
